import { db } from '../db/client';
import type { Prisma } from '../db/generated/client';
import { clipUnder } from '../media/clip-view';
import { underAddresses } from '../media/desk-picture';
import { pictureSelect, pictureView } from '../media/picture-view';
import type { Slot } from '../media/slots';
import type { ClipView, PictureView } from '../media/views';
import { sectionRef } from '../sections/section-ref';
import { writerRef, writerSelect } from '../writers/writer-ref';
import { fieldsOf } from './fields';
import { readBodyMedia } from './find-public-article';
import { inOrder } from './in-order';
import { storyFormat } from './story-format';
import type { ArticlePage } from './views';

/** What a query selects of an article to show its working copy as a page. */
export const copyPageSelect = {
  id: true,
  firstPublishedAt: true,
  workingCopy: {
    include: {
      section: { select: sectionRef },
      picture: { select: pictureSelect },
    },
  },
} satisfies Prisma.ArticleSelect;

type CopyRow = Prisma.ArticleGetPayload<{ select: typeof copyPageSelect }>;

/** Where pictures and films lie for whoever sees the page; readers may not have them yet. */
interface PrivateAddresses {
  picture: (mediaId: number, slot: Slot) => string;
  clip: (mediaId: number, part: 'file' | 'captions') => string;
}

/** The working copy as the page that readers would get of it now; null without one. */
export async function copyPage(
  row: CopyRow,
  addresses: PrivateAddresses,
  now: Date,
): Promise<ArticlePage | null> {
  const { workingCopy: copy } = row;
  if (!copy) return null;
  const id = Number(row.id);
  const fields = fieldsOf(copy);
  const [tags, writers, media] = await Promise.all([
    db().tag.findMany({ where: { id: { in: fields.tagIds } }, select: { id: true, name: true } }),
    db().writer.findMany({ where: { id: { in: fields.writerIds } }, select: writerSelect }),
    readBodyMedia(fields.body, now),
  ]);
  const privately = (view: PictureView): PictureView =>
    underAddresses(view, (slot) => addresses.picture(view.id, slot));
  const clipPrivately = (view: ClipView): ClipView => ({
    ...clipUnder(view, (part) => addresses.clip(view.id, part)),
    poster: view.poster && privately(view.poster),
  });
  const picture = pictureView(copy.picture, now, fields.picture ?? undefined);
  const section = copy.section ?? { id: 0, slug: '', name: '', color: 'accent' as const };
  return {
    id,
    address: `/${section.slug}/${id}`,
    section,
    title: fields.title,
    standfirst: fields.standfirst,
    kind: fields.kind,
    format: storyFormat(fields.body).format,
    filmMs: null,
    publishedAt: (row.firstPublishedAt ?? now).toISOString(),
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
