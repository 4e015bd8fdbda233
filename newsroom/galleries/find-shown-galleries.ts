import { db } from '../db/client';
import type { Prisma } from '../db/generated/client';
import { galleryKey } from '../events/page-keys';
import { noteShown } from '../events/shown-keys';
import { deskView } from '../media/desk-picture';
import { pictureKeys, pictureSelect, pictureView } from '../media/picture-view';
import type { PictureView } from '../media/views';
import type { GalleryView } from './views';

const select = {
  id: true,
  title: true,
  deletedAt: true,
  items: {
    orderBy: { position: 'asc' },
    select: { caption: true, media: { select: pictureSelect } },
  },
} satisfies Prisma.GallerySelect;

type Item = Prisma.GalleryGetPayload<{ select: typeof select }>['items'][number];

/**
 * Galleries as readers see them now, by id; one without a picture that may be seen is left out. A
 * gallery's own caption stands only under the picture that it was written for.
 */
export async function findShownGalleries(
  ids: number[],
  now: Date,
): Promise<Record<number, GalleryView>> {
  noteShown(...ids.map(galleryKey));
  return readGalleries(ids, ({ caption, media }) => {
    noteShown(...pictureKeys(media));
    return pictureView(media, now, { caption, credit: '' });
  });
}

/** The same for the desk: every picture, under addresses for staff. */
export function findDeskGalleries(ids: number[]): Promise<Record<number, GalleryView>> {
  return readGalleries(ids, ({ caption, media }) => deskView(media, { caption, credit: '' }));
}

async function readGalleries(
  ids: number[],
  view: (item: Item) => PictureView | null,
): Promise<Record<number, GalleryView>> {
  if (ids.length === 0) return {};
  const rows = await db().gallery.findMany({ where: { id: { in: ids } }, select });
  return Object.fromEntries(
    rows.flatMap(({ id, title, deletedAt, items }) => {
      const pictures = onceEach(items.flatMap((item) => view(item) ?? []));
      if (deletedAt || pictures.length === 0) return [];
      return [[id, { id, title, pictures }]];
    }),
  );
}

/** One picture may have taken the place of several. */
function onceEach(pictures: PictureView[]): PictureView[] {
  return [...new Map(pictures.map((picture) => [picture.id, picture])).values()];
}
