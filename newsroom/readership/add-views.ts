import { visibleSql } from '../articles/visible';
import { Prisma } from '../db/generated/client';
import { write } from '../db/write';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';

/** How often one story was opened in the hour that begins at `hour`. */
export interface ViewCount {
  articleId: number;
  hour: Date;
  count: number;
}

/** What one front hands in at once. Its numbers rise; a batch that comes again counts once. */
export interface ViewBatch {
  /** A UUID of the front's process. */
  source: string;
  number: number;
  counts: ViewCount[];
}

const DAY_MS = 86_400_000;
/** Longer than any front goes on sending one batch. */
const BATCH_KEPT_MS = 7 * DAY_MS;

/**
 * Adds counted views to their hours and to the stories' totals, in one statement: what is not public
 * now is left out. Returns how many hours of stories
 * changed. No event: nobody in the newsroom did anything (docs/decisions/0010-views.md).
 */
export async function addViews(actor: Actor, batch: ViewBatch, now: Date): Promise<number> {
  authorize(actor, 'views.add');
  const oldestBatch = new Date(now.getTime() - BATCH_KEPT_MS);
  return write(
    actor,
    now,
    // Sorted, so that two fronts that count the same stories do not wait for each other in a ring.
    (tx) => tx.$executeRaw`
    WITH fresh AS (
      INSERT INTO "ViewBatch" ("source", "number", "at")
      VALUES (${batch.source}::uuid, ${batch.number}, ${now})
      ON CONFLICT ("source") DO UPDATE SET "number" = EXCLUDED."number", "at" = EXCLUDED."at"
        WHERE "ViewBatch"."number" < EXCLUDED."number"
      RETURNING 1),
    old_batches AS (
      DELETE FROM "ViewBatch" WHERE "at" < ${oldestBatch} AND "source" <> ${batch.source}::uuid),
    counted AS MATERIALIZED (
      SELECT a.id, v.hour, sum(v.count) AS count
      FROM ${rows(batch.counts)} JOIN "Article" a ON a.id = v.id
      WHERE ${visibleSql(now)} AND EXISTS (SELECT 1 FROM fresh)
      GROUP BY a.id, v.hour),
    totals AS (
      INSERT INTO "ArticleViewTotal" ("articleId", "count")
      SELECT id, sum(count) FROM counted GROUP BY id ORDER BY id
      ON CONFLICT ("articleId")
        DO UPDATE SET "count" = "ArticleViewTotal"."count" + EXCLUDED."count")
    INSERT INTO "ArticleViews" ("articleId", "hour", "count")
    SELECT id, hour, count FROM counted ORDER BY id, hour
    ON CONFLICT ("articleId", "hour")
      DO UPDATE SET "count" = "ArticleViews"."count" + EXCLUDED."count"`,
  );
}

function rows(counts: ViewCount[]): Prisma.Sql {
  return Prisma.sql`unnest(
    ${counts.map((one) => one.articleId)}::bigint[],
    ${counts.map((one) => one.hour)}::timestamptz[],
    ${counts.map((one) => one.count)}::int[]) AS v(id, hour, count)`;
}
