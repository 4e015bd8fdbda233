import { db, type Tx } from '../db/client';
import { Prisma } from '../db/generated/client';
import { ANALYSER_VERSION } from './search-document';

/** On "WorkingCopy" c. */
const OUTDATED = Prisma.sql`NOT EXISTS (
  SELECT 1 FROM "DeskSearch" s
  WHERE s."articleId" = c."articleId" AND s."analyser" = ${ANALYSER_VERSION})`;

/** Articles with a number below `below` whose desk words are of older rules or missing, the highest first. */
export async function findOutdatedCopies(below: number, limit: number): Promise<number[]> {
  const rows = await db().$queryRaw<{ id: bigint }[]>`
    SELECT c."articleId" AS id FROM "WorkingCopy" c WHERE c."articleId" < ${below} AND ${OUTDATED}
    ORDER BY c."articleId" DESC LIMIT ${limit}`;
  return rows.map(({ id }) => Number(id));
}

export async function countOutdatedCopies(): Promise<number> {
  const [{ count }] = await db().$queryRaw<[{ count: bigint }]>`
    SELECT count(*) AS count FROM "WorkingCopy" c WHERE ${OUTDATED}`;
  return Number(count);
}

/** All of them. */
export async function markCopiesOutdated(tx: Tx): Promise<void> {
  await tx.deskSearch.updateMany({ data: { analyser: 0 } });
}
