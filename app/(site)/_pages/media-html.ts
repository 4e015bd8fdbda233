import { ar } from '@/messages/ar';
import type { Block } from '@/newsroom/articles/body/blocks';
import { embedKind, embedPage } from '@/newsroom/articles/body/embeds';
import type { GalleryView } from '@/newsroom/galleries/views';
import type { ClipView, PictureView } from '@/newsroom/media/views';
import { element, textElement, type Xml } from '@/syndication/xml';

// What stands in a text beside its words, as HTML for feeds; `url` is the site's address.

/** A picture with its words; nothing when it has no file. */
export function pictureFigure(picture: PictureView, url: string): Xml[] {
  const image = imageElement(picture, url);
  return image ? [element('figure', {}, image, captionElement(picture))] : [];
}

/** A gallery's title and every one of its pictures. */
export function galleryFigures({ title, pictures }: GalleryView, url: string): Xml[] {
  return [
    element('p', {}, element('strong', {}, title)),
    ...pictures.flatMap((picture) => pictureFigure(picture, url)),
  ];
}

/** An own film or recording: a link to its file, with the poster. */
export function clipFigure(clip: ClipView, url: string): Xml {
  return element(
    'figure',
    {},
    linkedImage(clip.poster, url + clip.file.url, url),
    element('p', {}, element('a', { href: url + clip.file.url }, ar.site.media[clip.kind])),
    captionElement(clip),
  );
}

/** A film, post or map of another house: a link to where it stands, with the poster or the words. */
export function embedFigure(
  block: Extract<Block, { type: 'embed' }>,
  poster: PictureView | null,
  url: string,
): Xml {
  const kind = embedKind(block.provider);
  const words = ar.site.media;
  const page = embedPage(block);
  const link = words.embeds[kind].link(words.providers[block.provider]);
  const isPost = kind === 'post';
  return element(
    'figure',
    {},
    linkedImage(poster, page, url),
    isPost && block.title ? element('blockquote', {}, element('p', {}, block.title)) : null,
    element('p', {}, element('a', { href: page }, link)),
    isPost ? null : textElement('figcaption', block.title),
  );
}

function linkedImage(picture: PictureView | null, href: string, url: string): Xml | null {
  const image = picture && imageElement(picture, url);
  return image && element('a', { href }, image);
}

function imageElement(picture: PictureView, url: string): Xml | null {
  const file = (picture.slots.full ?? picture.slots.wide)?.jpeg.at(-1);
  if (!file) return null;
  const { width, height } = file;
  return element('img', { src: url + file.url, width, height, alt: picture.alt });
}

function captionElement({ caption, credit }: { caption: string; credit: string }): Xml | null {
  return textElement('figcaption', [caption, credit].filter(Boolean).join(' — '));
}
