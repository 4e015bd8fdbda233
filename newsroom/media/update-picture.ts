import { z } from 'zod';
import { write } from '../db/write';
import { NewsroomError } from '../errors';
import { getPublication } from '../settings/get-publication';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import { applyPictureChange, changedSelect } from './apply-picture-change';
import { lockOneMedia } from './lock-media';
import { mayEditMedia } from './may-edit-media';
import { mediaId } from './media-input';
import { pictureChangeInput } from './picture-change-input';

export const updatePictureInput = pictureChangeInput.omit({ addTags: true }).extend({
  id: mediaId,
  /** The state that the writer saw; without it the change is made whatever happened meanwhile. */
  version: z.coerce.number<number | string>().int().positive().optional(),
});

/**
 * Changes what is said of a thing of the library, and of that only what is given: a photo editor
 * of any, everybody of the own uploads. Refuses with CONFLICT when it moved on since `version`.
 */
export async function updatePicture(
  actor: Actor,
  input: z.input<typeof updatePictureInput>,
  now: Date,
): Promise<{ id: number; version: number; alt: string; caption: string; credit: string }> {
  authorize(actor, 'media.read');
  const { id, version, ...change } = updatePictureInput.parse(input);
  const { timeZone: zone } = await getPublication();
  return write(actor, now, async (tx, record) => {
    await lockOneMedia(tx, id);
    const before = await tx.media.findUniqueOrThrow({ where: { id }, select: changedSelect });
    if (!mayEditMedia(actor, before)) throw new NewsroomError('FORBIDDEN');
    if (version !== undefined && version !== before.version) {
      throw new NewsroomError('CONFLICT', { sentence: 'pictureMovedOn' });
    }
    await applyPictureChange(tx, record, before, change, { actor, now, zone });
    return tx.media.findUniqueOrThrow({
      where: { id },
      select: { id: true, version: true, alt: true, caption: true, credit: true },
    });
  });
}
