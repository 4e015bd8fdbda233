import { db } from '../db/client';

/** Names of these writers, by id. */
export async function bylineNames(ids: number[]): Promise<Map<number, string>> {
  const rows = await db().writer.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true },
  });
  return new Map(rows.map((row) => [row.id, row.name]));
}
