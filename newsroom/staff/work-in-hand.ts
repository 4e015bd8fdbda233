import { Prisma } from '../db/generated/client';
import type { Tx } from '../db/client';

/** What of an article lies with a person. */
export interface HeldArticle {
  id: number;
  /** Began it, and it is not finished: never published, or with changes that readers do not see yet. */
  draft: boolean;
  /** Has taken it for review. */
  review: boolean;
  /** Was asked to write it and has not handed it in (assignments/due-standing.ts). */
  assignment: boolean;
}

const UNFINISHED = Prisma.sql`(a."liveRevisionId" IS NULL OR a."workState" <> 'draft'
  OR c."dirty" OR c."baseRevisionId" IS DISTINCT FROM a."liveRevisionId")`;
const NOT_HANDED_IN = Prisma.sql`(a."workState" = 'changesRequested' OR (a."workState" = 'draft'
  AND (a."liveRevisionId" IS NULL OR a."workStateAt" <= a."assignedAt")))`;

/** The articles that lie with a person, those in the trash left out; among `ids` only where given. */
export async function listWorkInHand(
  tx: Tx,
  staffId: number,
  ids?: number[],
): Promise<HeldArticle[]> {
  const among = ids ? Prisma.sql`AND a."id" = ANY(${ids})` : Prisma.empty;
  const rows = await tx.$queryRaw<(Omit<HeldArticle, 'id'> & { id: bigint })[]>`
    SELECT * FROM (
      SELECT a."id",
        coalesce(a."createdById" = ${staffId} AND ${UNFINISHED}, FALSE) AS "draft",
        coalesce(a."reviewerId" = ${staffId} AND a."workState" = 'submitted', FALSE) AS "review",
        coalesce(a."assigneeId" = ${staffId} AND ${NOT_HANDED_IN}, FALSE) AS "assignment"
      FROM "Article" a JOIN "WorkingCopy" c ON c."articleId" = a."id"
      WHERE a."trashedAt" IS NULL ${among} AND (a."createdById" = ${staffId}
        OR a."reviewerId" = ${staffId} OR a."assigneeId" = ${staffId})
    ) AS held WHERE "draft" OR "review" OR "assignment" ORDER BY "id"`;
  return rows.map((row) => ({ ...row, id: Number(row.id) }));
}
