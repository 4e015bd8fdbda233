import type { Media } from '../db/generated/client';
import type { Tx } from '../db/client';
import { holdNames } from '../db/hold-names';
import { NewsroomError } from '../errors';

/**
 * Things of the library, held until the command is over, by id in ascending order, so that two
 * commands on the same ones wait for each other. Throws NOT_FOUND for what is not there or deleted.
 */
export async function lockMedia(tx: Tx, ids: number[]): Promise<Map<number, Media>> {
  await holdNames(tx);
  const wanted = [...new Set(ids)].sort((a, b) => a - b);
  await tx.$queryRaw`
    SELECT id FROM "Media" WHERE id = ANY(${wanted}) ORDER BY id FOR UPDATE`;
  const rows = await tx.media.findMany({ where: { id: { in: wanted }, deletedAt: null } });
  if (rows.length < wanted.length) {
    throw new NewsroomError('NOT_FOUND', { sentence: 'unknownPicture' });
  }
  return new Map(rows.map((row) => [row.id, row]));
}

/** The same for one. */
export async function lockOneMedia(tx: Tx, id: number): Promise<Media> {
  const row = (await lockMedia(tx, [id])).get(id);
  if (!row) throw new Error(`media ${id} was locked and is not there`);
  return row;
}
