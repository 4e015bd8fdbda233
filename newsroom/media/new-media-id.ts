import { db } from '../db/client';

/** A number for a thing of the library that is to be: its files are named after it before its row is there. */
export async function newMediaId(): Promise<number> {
  const [row] = await db().$queryRaw<[{ id: bigint }]>`
    SELECT nextval(pg_get_serial_sequence('"Media"', 'id')) AS id`;
  return Number(row.id);
}
