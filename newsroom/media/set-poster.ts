import { write } from '../db/write';
import { NewsroomError } from '../errors';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import { lockMedia } from './lock-media';
import { mayEditMedia } from './may-edit-media';
import type { PosterInput } from './media-input';

/**
 * Says which picture of the library stands for a film or recording until it plays; null for none. A
 * photo editor of any, everybody of the own uploads.
 */
export async function setPoster(
  actor: Actor,
  { id, posterId }: PosterInput,
  now: Date,
): Promise<void> {
  authorize(actor, 'media.read');
  await write(actor, now, async (tx, record) => {
    const rows = await lockMedia(tx, posterId === null ? [id] : [id, posterId]);
    const clip = rows.get(id);
    if (!clip || clip.kind === 'picture') {
      throw new NewsroomError('NOT_FOUND', { sentence: 'unknownClip' });
    }
    if (!mayEditMedia(actor, clip)) throw new NewsroomError('FORBIDDEN');
    if (clip.posterId === posterId) return;
    if (posterId !== null && rows.get(posterId)?.kind !== 'picture') {
      throw new NewsroomError('INVALID', {
        sentence: 'unknownPicture',
        fields: { posterId: 'unknownPicture' },
      });
    }
    await tx.media.update({ where: { id }, data: { posterId, version: { increment: 1 } } });
    record({ type: 'media.changed', nounId: String(id), data: { fields: ['posterId'] } });
  });
}
