import type { Tx } from '../db/client';
import { NewsroomError } from '../errors';
import type { StaffActor } from '../staff/actor';

/**
 * The note that this sending has written already: its answer was lost on the way and the screen
 * sends again. Refuses with CONFLICT a key that belongs to other words.
 */
export async function findSent(
  tx: Tx,
  actor: StaffActor,
  { id, key }: { id: number; key: string },
): Promise<{ id: number } | null> {
  const sent = await tx.note.findUnique({ where: { key } });
  if (!sent) return null;
  if (sent.createdById !== actor.id || Number(sent.articleId) !== id) {
    throw new NewsroomError('CONFLICT');
  }
  return { id: sent.id };
}
