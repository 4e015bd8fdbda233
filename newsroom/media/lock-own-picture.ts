import type { Tx } from '../db/client';
import type { Media } from '../db/generated/client';
import { NewsroomError } from '../errors';
import { actorId, type Actor } from '../staff/actor';
import { authorize, can } from '../staff/policy';

/**
 * The row of a picture that the actor may edit (a photo editor any, everybody the own uploads),
 * locked until the transaction ends. Refuses with NOT_FOUND (`unknownPicture`) or FORBIDDEN.
 */
export async function lockOwnPicture(tx: Tx, actor: Actor, id: number): Promise<Media> {
  authorize(actor, 'media.read');
  await tx.$queryRaw`SELECT 1 FROM "Media" WHERE id = ${id} FOR UPDATE`;
  const row = await tx.media.findUnique({ where: { id, kind: 'picture', deletedAt: null } });
  if (!row) throw new NewsroomError('NOT_FOUND', { sentence: 'unknownPicture' });
  const own = row.createdById !== null && row.createdById === actorId(actor);
  if (!can(actor, 'media.edit') && !(own && can(actor, 'media.upload'))) {
    throw new NewsroomError('FORBIDDEN');
  }
  return row;
}
