import { db } from '../db/client';
import { clipUnder } from '../media/clip-view';
import { underAddresses } from '../media/desk-picture';
import { pictureSelect, pictureView } from '../media/picture-view';
import type { ClipView, PictureView } from '../media/views';
import { writerRef, writerSelect } from '../writers/writer-ref';
import { fieldsOf } from './fields';
import { readBodyMedia } from './find-public-article';
import { inOrder } from './in-order';
import { openPreview } from './open-preview';
import { readPreviewToken } from './preview-token';
import { storyFormat } from './story-format';
import type { ArticlePage } from './views';

/** The working copy behind a preview link; null for a forged, expired or revoked one. */
export async function findPreview(token: string, now: Date): Promise<ArticlePage | null> {
  const linkId = readPreviewToken(token);
  if (linkId === null) return null;
  const link = await db().previewLink.findFirst({
    where: openPreview(linkId, now),
    select: {
      article: {
        select: {
          id: true,
          firstPublishedAt: true,
          workingCopy: {
            include: {
              section: { select: { id: true, slug: true, name: true } },
              picture: { select: pictureSelect },
            },
          },
        },
      },
    },
  });
  const copy = link?.article.workingCopy;
  if (!link || !copy) return null;
  const id = Number(link.article.id);
  const fields = fieldsOf(copy);
  const [tags, writers, media] = await Promise.all([
    db().tag.findMany({ where: { id: { in: fields.tagIds } }, select: { id: true, name: true } }),
    db().writer.findMany({ where: { id: { in: fields.writerIds } }, select: writerSelect }),
    readBodyMedia(fields.body, now),
  ]);
  // The link opens its article's pictures too, which readers may not have yet.
  const privately = (view: PictureView): PictureView =>
    underAddresses(view, (slot) => `/preview/${token}/pictures/${view.id}/${slot}`);
  const clipPrivately = (view: ClipView): ClipView => ({
    ...clipUnder(view, (slot) => `/api/previews/${token}/${view.id}/${slot}`),
    poster: view.poster && privately(view.poster),
  });
  const picture = pictureView(copy.picture, now, fields.picture ?? undefined);
  const section = copy.section ?? { id: 0, slug: '', name: '' };
  return {
    id,
    address: `/${section.slug}/${id}`,
    section,
    title: fields.title,
    standfirst: fields.standfirst,
    kind: fields.kind,
    format: storyFormat(fields.body).format,
    filmMs: null,
    publishedAt: (link.article.firstPublishedAt ?? now).toISOString(),
    writers: inOrder(
      fields.writerIds,
      writers.map((writer) => writerRef(writer, now)),
    ),
    picture: picture && privately(picture),
    breaking: false,
    wordCount: copy.wordCount,
    updatedAt: null,
    corrections: [],
    place: fields.place,
    body: fields.body,
    bodyPictures: mapEach(media.bodyPictures, privately),
    bodyClips: mapEach(media.bodyClips, clipPrivately),
    bodyGalleries: mapEach(media.bodyGalleries, (gallery) => ({
      ...gallery,
      pictures: gallery.pictures.map(privately),
    })),
    bodyStories: media.bodyStories,
    tags: inOrder(fields.tagIds, tags),
    relatedIds: fields.relatedIds,
  };
}

function mapEach<Item>(
  items: Record<number, Item>,
  change: (item: Item) => Item,
): Record<number, Item> {
  return Object.fromEntries(Object.entries(items).map(([id, item]) => [id, change(item)]));
}
