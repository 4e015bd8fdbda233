import { db } from '../db/client';
import type { Prisma } from '../db/generated/client';
import { NewsroomError } from '../errors';
import { deskView } from '../media/desk-picture';
import { pictureSelect, pictureView } from '../media/picture-view';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import type { DeskGallery } from './views';

const select = {
  id: true,
  title: true,
  version: true,
  updatedAt: true,
  createdBy: { select: { name: true } },
  items: {
    orderBy: { position: 'asc' },
    select: { mediaId: true, caption: true, media: { select: pictureSelect } },
  },
} satisfies Prisma.GallerySelect;

/** A gallery with every picture, usable or not. Throws NOT_FOUND for none and a deleted one. */
export async function getGallery(actor: Actor, id: number, now: Date): Promise<DeskGallery> {
  authorize(actor, 'media.read');
  const row = await db().gallery.findFirst({ where: { id, deletedAt: null }, select });
  if (!row) throw new NewsroomError('NOT_FOUND', { sentence: 'unknownGallery' });
  return {
    id: row.id,
    title: row.title,
    version: row.version,
    items: row.items.map(({ mediaId, caption, media }) => ({
      mediaId,
      caption,
      picture: deskView(media),
      usable: pictureView(media, now) !== null,
    })),
    updatedAt: row.updatedAt.toISOString(),
    createdBy: row.createdBy?.name ?? null,
  };
}
