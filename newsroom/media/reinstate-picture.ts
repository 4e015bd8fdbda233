import { monthsShowing } from '../articles/months-showing';
import { write } from '../db/write';
import { NewsroomError } from '../errors';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import { lockOneMedia } from './lock-media';
import type { MediaIdInput } from './media-input';
import { isUsable } from './usable';

/** Takes a recall back: readers see it again where it stands, as far as its licence lasts. */
export async function reinstatePicture(
  actor: Actor,
  { id }: MediaIdInput,
  now: Date,
): Promise<void> {
  authorize(actor, 'media.edit');
  await write(actor, now, async (tx, record) => {
    const before = await lockOneMedia(tx, id);
    if (!before.recalledAt) throw new NewsroomError('RULE', { sentence: 'pictureNotRecalled' });
    const after = await tx.media.update({
      where: { id },
      data: { recalledAt: null, recallReason: null, version: { increment: 1 } },
    });
    const months = (await monthsShowing(tx, [id])).get(id) ?? [];
    const usable = isUsable(after, now);
    record({
      type: 'media.rights',
      nounId: String(id),
      data: { months, usable, reason: 'reinstatement' },
    });
  });
}
