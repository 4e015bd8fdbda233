import { monthsShowing } from '../articles/months-showing';
import { write } from '../db/write';
import { NewsroomError } from '../errors';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import { lockOneMedia } from './lock-media';
import type { RecallInput } from './media-input';

/**
 * Takes a picture, video or recording out of readers' sight at once, as an agency's recall asks:
 * from every page, feed and share card, its bytes too. It stays in the library with the reason.
 */
export async function recallPicture(actor: Actor, input: RecallInput, now: Date): Promise<void> {
  authorize(actor, 'media.edit');
  const { id, reason } = input;
  await write(actor, now, async (tx, record) => {
    const { recalledAt } = await lockOneMedia(tx, id);
    if (recalledAt) throw new NewsroomError('RULE', { sentence: 'pictureRecalled' });
    await tx.media.update({
      where: { id },
      data: { recalledAt: now, recallReason: reason, version: { increment: 1 } },
    });
    const months = (await monthsShowing(tx, [id])).get(id) ?? [];
    record({
      type: 'media.rights',
      nounId: String(id),
      data: { months, usable: false, reason: 'recall' },
    });
  });
}
