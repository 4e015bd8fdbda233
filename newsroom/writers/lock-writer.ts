import type { Tx } from '../db/client';
import type { Writer } from '../db/generated/client';
import { NewsroomError } from '../errors';

/** Bylines of their own, held until the command is over, by number. Throws NOT_FOUND for any other. */
export async function lockWriters(tx: Tx, ids: number[]): Promise<Map<number, Writer>> {
  const wanted = [...new Set(ids)];
  await tx.$queryRaw`SELECT 1 FROM "Writer" WHERE "id" = ANY(${wanted}) ORDER BY "id" FOR UPDATE`;
  const rows = await tx.writer.findMany({ where: { id: { in: wanted }, leadsToId: null } });
  if (rows.length < wanted.length) {
    throw new NewsroomError('NOT_FOUND', { sentence: 'unknownWriter' });
  }
  return new Map(rows.map((row) => [row.id, row]));
}

/** The same for one. */
export async function lockWriter(tx: Tx, id: number): Promise<Writer> {
  const writer = (await lockWriters(tx, [id])).get(id);
  if (!writer) throw new NewsroomError('NOT_FOUND', { sentence: 'unknownWriter' });
  return writer;
}
