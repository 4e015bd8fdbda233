import type { Tx } from '../db/client';
import { NewsroomError } from '../errors';

interface LockedTag {
  id: number;
  name: string;
  folded: string;
  description: string;
  version: number;
  /** Synonyms, in the order in which they are shown. */
  names: string[];
}

/** Tags of their own, held until the command is over, by number. Throws NOT_FOUND for any other. */
export async function lockTags(tx: Tx, ids: number[]): Promise<Map<number, LockedTag>> {
  const wanted = [...new Set(ids)];
  await tx.$queryRaw`SELECT 1 FROM "Tag" WHERE "id" = ANY(${wanted}) ORDER BY "id" FOR UPDATE`;
  const rows = await tx.tag.findMany({
    where: { id: { in: wanted }, leadsToId: null },
    include: { names: { orderBy: { name: 'asc' }, select: { name: true } } },
  });
  if (rows.length < wanted.length) throw new NewsroomError('NOT_FOUND', { sentence: 'unknownTag' });
  return new Map(
    rows.map(({ names, ...row }) => [row.id, { ...row, names: names.map(({ name }) => name) }]),
  );
}

/** The same for one. */
export async function lockTag(tx: Tx, id: number): Promise<LockedTag> {
  const tag = (await lockTags(tx, [id])).get(id);
  if (!tag) throw new NewsroomError('NOT_FOUND', { sentence: 'unknownTag' });
  return tag;
}
