import type { Tx } from '../db/client';
import { write } from '../db/write';
import { getPublication } from '../settings/get-publication';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';

const DAY_MS = 86_400_000;
const WHOLE_DAYS = 30;
const WHOLE_YEAR = 365;
const AT_ONCE = 500;

/**
 * Thins out plain save points: of those older than 30 days the last of each day stays, of those
 * older than a year the last of each month, on the newspaper's calendar. Never removed are
 * revisions with a name, those that were submitted, approved, scheduled, published or imported, the
 * live one, the approved one and the one that the working copy began from. Returns how many went.
 */
export async function removeOldRevisions(actor: Actor, now: Date): Promise<number> {
  authorize(actor, 'revision.remove');
  const { timeZone } = await getPublication();
  let removed = 0;
  for (;;) {
    const count = await write(actor, now, (tx) => removeSome(tx, timeZone, now));
    removed += count;
    if (count < AT_ONCE) return removed;
  }
}

// The last of each period is chosen before the exceptions, so that a removed one is never the
// newest of its article: numbers are not given twice.
async function removeSome(tx: Tx, zone: string, now: Date): Promise<number> {
  const dayLimit = new Date(now.getTime() - WHOLE_DAYS * DAY_MS);
  const yearLimit = new Date(now.getTime() - WHOLE_YEAR * DAY_MS);
  return tx.$executeRaw`
    DELETE FROM "Revision" WHERE "id" IN (
      SELECT old."id" FROM (
        SELECT r."id", r."articleId", r."number", row_number() OVER (
          PARTITION BY r."articleId", date_trunc(
            CASE WHEN r."createdAt" < ${yearLimit} THEN 'month' ELSE 'day' END,
            r."createdAt" AT TIME ZONE ${zone})
          ORDER BY r."number" DESC) AS place
        FROM "Revision" r
        WHERE r."reason" IN ('save', 'auto') AND r."createdAt" < ${dayLimit}
      ) old
      JOIN "Article" a ON a."id" = old."articleId"
      LEFT JOIN "WorkingCopy" c ON c."articleId" = a."id"
      WHERE old.place > 1
        AND old."id" IS DISTINCT FROM a."liveRevisionId"
        AND old."id" IS DISTINCT FROM a."approvedRevisionId"
        AND old."id" IS DISTINCT FROM c."baseRevisionId"
        AND NOT EXISTS (SELECT 1 FROM "RevisionName" n WHERE n."revisionId" = old."id")
        AND NOT EXISTS (
          SELECT 1 FROM "Event" e
          WHERE e."nounId" = a."id"::text
            AND e."type" IN (
              'article.submitted', 'article.approved', 'article.scheduled', 'article.published')
            AND (e."data" ->> 'revision')::int = old."number")
      LIMIT ${AT_ONCE})`;
}
