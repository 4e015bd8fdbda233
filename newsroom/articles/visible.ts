import { Prisma } from '../db/generated/client';

/** Visibility is a query: a schedule or an end cannot be missed by a job that did not run. */
export function visibleAt(now: Date): Prisma.ArticleWhereInput {
  return { publicAt: { lte: now }, OR: [{ unpublishAt: null }, { unpublishAt: { gt: now } }] };
}

/** The same condition for hand-written queries, on the table alias `a`. */
export function visibleSql(now: Date): Prisma.Sql {
  return Prisma.sql`a."publicAt" <= ${now} AND (a."unpublishAt" IS NULL OR a."unpublishAt" > ${now})`;
}
