import type { Edition } from '@/components/site/edition';
import { isoWithOffset } from '@/newsroom/arabic/dates';
import type { ArticlePage } from '@/newsroom/articles/views';
import type { Slot } from '@/newsroom/media/slots';
import type { PictureView } from '@/newsroom/media/views';
import { withOwnWords } from '@/newsroom/media/own-words';
import { CARD } from '@/newsroom/share-cards/card-size';
import type { SyndicatedArticle, SyndicatedClip, SyndicatedImage } from '@/syndication/types';
import { bodyHtml } from './body-html';

/** A story as search engines and feeds are told of it. */
export function syndicatedArticle(article: ArticlePage, edition: Edition): SyndicatedArticle {
  const { url } = edition.publication;
  const at = (iso: string) => isoWithOffset(new Date(iso), edition.dates.zone);
  const images = article.picture ? pictureImages(article.picture, url) : [];
  return {
    id: article.id,
    url: url + article.address,
    title: article.title,
    standfirst: article.standfirst,
    section: { name: article.section.name, url: `${url}/${article.section.slug}` },
    kind: article.kind,
    authors: article.writers.map(({ name, handle }) => ({ name, url: `${url}/writer/${handle}` })),
    tags: article.tags.map(({ name }) => name),
    place: article.place,
    wordCount: article.wordCount,
    publishedAt: at(article.publishedAt),
    updatedAt: article.updatedAt ? at(article.updatedAt) : null,
    corrections: article.corrections.map((note) => ({ at: at(note.at), text: note.text })),
    images,
    clips: articleClips(article, edition),
    shareImage: {
      url: `${url}/og/${article.id}.jpg`,
      ...CARD,
      type: 'image/jpeg',
      alt: article.title,
    },
    bodyHtml: bodyHtml(article, url),
  };
}

/** 16:9 first: it is the one that is shown where an address is shared. */
const RATIOS = ['wide', 'classic', 'square'] as const;

/**
 * A picture in the three ratios that search engines ask for, each in its widest JPEG (1200 px where
 * the picture is that large); uncut as long as the cuts are not made.
 */
export function pictureImages(picture: PictureView, url: string): SyndicatedImage[] {
  const images = (slots: readonly Slot[]) =>
    slots.flatMap((slot) => {
      const file = picture.slots[slot]?.jpeg.at(-1);
      return file
        ? [{ ...file, url: url + file.url, alt: picture.alt, credit: picture.credit }]
        : [];
    });
  const cut = images(RATIOS);
  return cut.length > 0 ? cut : images(['full']);
}

/** Each once, under its caption or, without one, the story's headline. */
function articleClips(article: ArticlePage, edition: Edition): SyndicatedClip[] {
  const { url } = edition.publication;
  const clips = article.body.flatMap((block) => {
    if (block.type !== 'video' && block.type !== 'audio') return [];
    const clip = article.bodyClips[block.mediaId];
    return clip ? [withOwnWords(clip, block)] : [];
  });
  return [...new Map(clips.map((clip) => [clip.id, clip])).values()].map((clip) => ({
    kind: clip.kind,
    name: clip.caption || article.title,
    url: url + clip.file.url,
    type: clip.file.type,
    bytes: clip.file.bytes,
    seconds: clip.durationMs === null ? null : Math.round(clip.durationMs / 1000),
    uploadedAt: isoWithOffset(new Date(clip.uploadedAt), edition.dates.zone),
    thumbnail: (clip.poster && pictureImages(clip.poster, url)[0]) ?? null,
  }));
}
