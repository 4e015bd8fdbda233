import { monthsShowing } from '../articles/months-showing';
import { write } from '../db/write';
import { NewsroomError } from '../errors';
import type { Actor } from '../staff/actor';
import { authorize, can } from '../staff/policy';
import { lockOneMedia } from './lock-media';
import type { MediaIdInput } from './media-input';
import { isUnused, usesOf } from './uses-of';

/**
 * Deletes a picture, video or recording. One that is used is refused with RULE unless the actor
 * has the right to delete it all the same: then it vanishes where it stands. The row stays for the
 * revisions that name it; the files are removed by a job a day later.
 */
export async function deletePicture(actor: Actor, { id }: MediaIdInput, now: Date): Promise<void> {
  authorize(actor, 'media.delete');
  await write(actor, now, async (tx, record) => {
    const { fileName } = await lockOneMedia(tx, id);
    const isMissed = !isUnused(await usesOf(tx, id));
    if (isMissed && !can(actor, 'media.deleteUsed')) {
      throw new NewsroomError('RULE', { sentence: 'pictureInUse' });
    }
    const months = (await monthsShowing(tx, [id])).get(id) ?? [];
    // What it stood in for stays out of sight: it may have been replaced because it was wrong.
    await tx.media.updateMany({ where: { posterId: id }, data: { posterId: null } });
    await tx.media.update({
      where: { id },
      data: { deletedAt: now, version: { increment: 1 } },
    });
    await tx.rendition.updateMany({ where: { mediaId: id }, data: { retiredAt: now } });
    record({ type: 'media.deleted', nounId: String(id), data: { months, fileName } });
  });
}
