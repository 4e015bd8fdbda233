import { z } from 'zod';
import { foldArabic } from '../arabic/fold';
import { write } from '../db/write';
import { actorId, type Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import { galleryItems, galleryTitle } from './gallery-input';
import { requireGalleryPictures } from './require-gallery-pictures';

export const createGalleryInput = z.object({
  title: galleryTitle,
  items: galleryItems.default([]),
});

/** Makes a gallery, which nobody sees before a story shows it. */
export async function createGallery(
  actor: Actor,
  input: z.input<typeof createGalleryInput>,
  now: Date,
): Promise<{ id: number }> {
  authorize(actor, 'gallery.edit');
  const { title, items } = createGalleryInput.parse(input);
  return write(actor, now, async (tx, record) => {
    await requireGalleryPictures(
      tx,
      items.map(({ mediaId }) => mediaId),
    );
    const { id } = await tx.gallery.create({
      data: {
        title,
        folded: foldArabic(title),
        createdAt: now,
        createdById: actorId(actor),
        updatedAt: now,
        items: { create: items.map((item, position) => ({ ...item, position })) },
      },
      select: { id: true },
    });
    record({ type: 'gallery.created', nounId: String(id), data: { title } });
    return { id };
  });
}
