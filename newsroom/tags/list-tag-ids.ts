import { db } from '../db/client';

/** The numbers of all tags. */
export async function listTagIds(): Promise<number[]> {
  const rows = await db().tag.findMany({ select: { id: true } });
  return rows.map(({ id }) => id);
}
