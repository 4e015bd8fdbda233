import { z } from 'zod';
import { write } from '../db/write';
import { NewsroomError } from '../errors';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import { galleryId } from './gallery-input';
import { listGalleryUses } from './list-gallery-uses';
import { lockGallery } from './lock-gallery';

export const deleteGalleryInput = z.object({ id: galleryId });

/**
 * Deletes a gallery that no story shows, neither to readers nor in a working copy; its pictures
 * stay in the library, and the row for the revisions that name it. Refuses with RULE otherwise;
 * the refusal's data are the GalleryUses.
 */
export async function deleteGallery(
  actor: Actor,
  input: z.input<typeof deleteGalleryInput>,
  now: Date,
): Promise<void> {
  authorize(actor, 'gallery.edit');
  const { id } = deleteGalleryInput.parse(input);
  await write(actor, now, async (tx, record) => {
    const { title } = await lockGallery(tx, id);
    const uses = await listGalleryUses(tx, actor, id);
    if (uses.stories.length + uses.others > 0) {
      throw new NewsroomError('RULE', { sentence: 'galleryInUse', data: uses });
    }
    await tx.gallery.update({
      where: { id },
      data: { deletedAt: now, version: { increment: 1 } },
    });
    record({ type: 'gallery.deleted', nounId: String(id), data: { title } });
  });
}
