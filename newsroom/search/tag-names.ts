import type { Tx } from '../db/client';

/** Names of tags by number, of merged ones what they became; of those that are gone, none. */
export async function tagNames(tx: Tx, ids: Iterable<number>): Promise<Map<number, string>> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return new Map();
  const tags = await tx.tag.findMany({
    where: { id: { in: wanted } },
    select: { id: true, name: true, leadsTo: { select: { name: true } } },
  });
  return new Map(tags.map(({ id, name, leadsTo }) => [id, leadsTo?.name ?? name]));
}
