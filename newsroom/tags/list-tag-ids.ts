import { db } from '../db/client';

/** The numbers of all tags that have a page. */
export async function listTagIds(): Promise<number[]> {
  const rows = await db().tag.findMany({ where: { leadsToId: null }, select: { id: true } });
  return rows.map(({ id }) => id);
}
