import { db, type Tx } from '../../db/client';
import { Prisma } from '../../db/generated/client';
import { ANALYSER_VERSION } from '../search-document';

/** On "Article" a. */
const OUTDATED = Prisma.sql`a."publicAt" IS NOT NULL AND NOT EXISTS (
  SELECT 1 FROM "ArticleSearch" s WHERE s."articleId" = a.id AND s."analyser" = ${ANALYSER_VERSION})`;

/** Live stories with a number below `below` whose row is of older rules or missing, the highest first. */
export async function findOutdated(below: number, limit: number): Promise<number[]> {
  const rows = await db().$queryRaw<{ id: bigint }[]>`
    SELECT a.id FROM "Article" a WHERE a.id < ${below} AND ${OUTDATED}
    ORDER BY a.id DESC LIMIT ${limit}`;
  return rows.map(({ id }) => Number(id));
}

export async function countOutdated(): Promise<number> {
  const [{ count }] = await db().$queryRaw<[{ count: bigint }]>`
    SELECT count(*) AS count FROM "Article" a WHERE ${OUTDATED}`;
  return Number(count);
}

/** Rows of no rules that ever were. */
export async function markOutdated(tx: Tx, articleIds?: bigint[]): Promise<void> {
  const which = articleIds
    ? Prisma.sql`WHERE "articleId" = ANY(${articleIds.map(String)}::bigint[])`
    : Prisma.empty;
  await tx.$executeRaw`UPDATE "ArticleSearch" SET "analyser" = 0 ${which}`;
}
