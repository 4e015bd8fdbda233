import type { Tx } from '../db/client';
import { Prisma } from '../db/generated/client';
import type { RevisionReason } from '../db/generated/enums';
import { actorId, type Actor } from '../staff/actor';
import { contentColumns } from './content-columns';
import { EMPTY_FIELDS } from './fields';

/** What a working copy and its revision have in common. */
const CONTENT = Prisma.raw(
  Object.keys(contentColumns(EMPTY_FIELDS))
    .map((column) => `"${column}"`)
    .join(', '),
);

/**
 * keepRevision for the working copies of many articles, whose rows the transaction holds: those that
 * differ from their revision become one. Resolves to the number of each one's revision.
 */
export async function keepRevisions(
  tx: Tx,
  actor: Actor,
  ids: bigint[],
  reason: RevisionReason,
  now: Date,
): Promise<Map<bigint, number>> {
  const articles = Prisma.sql`${ids.map(String)}::bigint[]`;
  await tx.$executeRaw`
    WITH kept AS (
      INSERT INTO "Revision" ("articleId", "number", "reason", "createdAt", "createdById", ${CONTENT})
      SELECT c."articleId",
        1 + coalesce((SELECT max(r."number") FROM "Revision" r WHERE r."articleId" = c."articleId"), 0),
        ${reason}::"RevisionReason", ${now}, ${actorId(actor)}::int, ${CONTENT}
      FROM "WorkingCopy" c
      WHERE c."articleId" = ANY(${articles}) AND (c."dirty" OR c."baseRevisionId" IS NULL)
      RETURNING "id", "articleId"
    )
    UPDATE "WorkingCopy" c SET "dirty" = false, "baseRevisionId" = kept."id"
    FROM kept WHERE c."articleId" = kept."articleId"`;
  const rows = await tx.$queryRaw<{ id: bigint; number: number }[]>`
    SELECT c."articleId" AS id, r."number" FROM "WorkingCopy" c
    JOIN "Revision" r ON r."id" = c."baseRevisionId" WHERE c."articleId" = ANY(${articles})`;
  return new Map(rows.map(({ id, number }) => [id, number]));
}
