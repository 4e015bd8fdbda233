import type { Tx } from '../db/client';
import { NewsroomError } from '../errors';

/** Locks a gallery against other changes until the command is over. Throws NOT_FOUND for none. */
export async function lockGallery(tx: Tx, id: number): Promise<{ title: string; version: number }> {
  const [row] = await tx.$queryRaw<{ title: string; version: number }[]>`
    SELECT title, version FROM "Gallery" WHERE id = ${id} AND "deletedAt" IS NULL FOR UPDATE`;
  if (!row) throw new NewsroomError('NOT_FOUND', { sentence: 'unknownGallery' });
  return row;
}
