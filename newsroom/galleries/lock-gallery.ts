import type { Tx } from '../db/client';
import { NewsroomError } from '../errors';

/**
 * Locks a gallery until the end of the transaction, against other changes and against texts that
 * begin to show it (articles/require-references). Throws NOT_FOUND for none and a deleted one.
 */
export async function lockGallery(tx: Tx, id: number): Promise<{ title: string; version: number }> {
  const [row] = await tx.$queryRaw<{ title: string; version: number }[]>`
    SELECT title, version FROM "Gallery" WHERE id = ${id} AND "deletedAt" IS NULL FOR UPDATE`;
  if (!row) throw new NewsroomError('NOT_FOUND', { sentence: 'unknownGallery' });
  return row;
}
