import type { Tx } from '../db/client';
import type { Media } from '../db/generated/client';
import { NewsroomError } from '../errors';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import { lockOneMedia } from './lock-media';
import { mayEditMedia } from './may-edit-media';

/**
 * A picture that the actor may edit, held until the command is over. Throws NOT_FOUND
 * (`unknownPicture`) or FORBIDDEN.
 */
export async function lockOwnPicture(tx: Tx, actor: Actor, id: number): Promise<Media> {
  authorize(actor, 'media.read');
  const row = await lockOneMedia(tx, id);
  if (row.kind !== 'picture') throw new NewsroomError('NOT_FOUND', { sentence: 'unknownPicture' });
  if (!mayEditMedia(actor, row)) throw new NewsroomError('FORBIDDEN');
  return row;
}
