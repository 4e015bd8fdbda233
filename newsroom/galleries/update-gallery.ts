import { z } from 'zod';
import { foldArabic } from '../arabic/fold';
import { write } from '../db/write';
import { NewsroomError } from '../errors';
import type { Actor } from '../staff/actor';
import { authorize, can } from '../staff/policy';
import { galleryId, galleryItems, galleryTitle } from './gallery-input';
import { liveStoriesOf } from './list-gallery-uses';
import { lockGallery } from './lock-gallery';
import { requireGalleryPictures } from './require-gallery-pictures';

export const updateGalleryInput = z.object({
  id: galleryId,
  /** The one that the person has seen. */
  version: z.coerce.number<number | string>().int(),
  title: galleryTitle,
  items: galleryItems,
});

/**
 * Gives a gallery this title and these pictures in this order; stories that show it follow at once.
 * Throws CONFLICT when somebody has changed it since, FORBIDDEN (`galleryIsPublic`) when readers see
 * it and the actor may not edit others' pictures. Returns its version.
 */
export async function updateGallery(
  actor: Actor,
  input: z.input<typeof updateGalleryInput>,
  now: Date,
): Promise<{ version: number }> {
  authorize(actor, 'gallery.edit');
  const { id, version, title, items } = updateGalleryInput.parse(input);
  return write(actor, now, async (tx, record) => {
    const before = await lockGallery(tx, id);
    if (before.version !== version) {
      throw new NewsroomError('CONFLICT', { sentence: 'galleryMovedOn' });
    }
    const had = await tx.galleryItem.findMany({
      where: { galleryId: id },
      orderBy: { position: 'asc' },
      select: { mediaId: true, caption: true },
    });
    if (before.title === title && isSame(had, items)) return { version };
    // What readers see changes at once: that is for whoever may edit what is published.
    if (!can(actor, 'media.edit') && (await liveStoriesOf(tx, id)).length > 0) {
      throw new NewsroomError('FORBIDDEN', { sentence: 'galleryIsPublic' });
    }
    // What was deleted from the library since may stay where it stands: readers do not see it.
    const known = new Set(had.map(({ mediaId }) => mediaId));
    const added = items.map(({ mediaId }) => mediaId).filter((one) => !known.has(one));
    await requireGalleryPictures(tx, added, id);
    await tx.galleryItem.deleteMany({ where: { galleryId: id } });
    const after = await tx.gallery.update({
      where: { id },
      data: {
        title,
        folded: foldArabic(title),
        updatedAt: now,
        version: { increment: 1 },
        items: { create: items.map((item, position) => ({ ...item, position })) },
      },
      select: { version: true },
    });
    record({ type: 'gallery.changed', nounId: String(id), data: { title } });
    return after;
  });
}

interface Item {
  mediaId: number;
  caption: string;
}

function isSame(a: Item[], b: Item[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ mediaId, caption }, at) => mediaId === b[at]?.mediaId && caption === b[at].caption)
  );
}
