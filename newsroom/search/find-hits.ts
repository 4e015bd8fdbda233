import { visibleSql } from '../articles/visible';
import { db } from '../db/client';
import { Prisma } from '../db/generated/client';

/** Hits beyond this are neither counted nor ranked. */
const COUNTED = 1000;

/** What is looked for: texts of `tsquery`, and conditions on the index's rows (`s`). */
export interface HitQuery {
  strict: string;
  /** Any of the words as they were typed. */
  exact: string;
  /** The same without what is alike; null where nothing is. */
  asked: string | null;
  filters: Prisma.Sql;
  byDate: boolean;
}

export interface Hits {
  /** Best first, or newest first. */
  ids: bigint[];
  /** There are more than `COUNTED`. */
  more: boolean;
}

/** A word that more than one story in so many have is common. */
const COMMON = 10;
/** So many of the newest stories are looked through for common words. */
const WINDOW = 20_000;

/**
 * The newest stories that match, at most COUNTED of them, ranked by where the words stand, whether they
 * stand there as typed, and by age. The cost does not follow the archive: a common word is found by
 * walking from the newest story on until enough are found, a rare one through the index of words.
 */
export async function findHits(query: HitQuery, now: Date): Promise<Hits> {
  if (await isCommon(query)) {
    const found = await ranked(newestFirst(query), query, now);
    if (found.length > COUNTED) return hits(found);
  }
  return hits(await ranked(byWords(query), query, now));
}

function hits(found: bigint[]): Hits {
  return { ids: found.slice(0, COUNTED), more: found.length > COUNTED };
}

/** As the planner sees it, from its statistics of the words. */
async function isCommon({ strict, filters }: HitQuery): Promise<boolean> {
  const [plan] = await db().$queryRaw<[{ 'QUERY PLAN': [{ Plan: { 'Plan Rows': number } }] }]>`
    EXPLAIN (FORMAT JSON) SELECT 1 FROM "ArticleSearch" s
    WHERE s.document @@ ${strict}::tsquery ${filters}`;
  const [all] = await db().$queryRaw<[{ rows: number }]>`
    SELECT reltuples::float8 AS rows FROM pg_class WHERE oid = '"ArticleSearch"'::regclass`;
  return plan['QUERY PLAN'][0].Plan['Plan Rows'] * COMMON > Math.max(all.rows, WINDOW);
}

function newestFirst({ strict, filters }: HitQuery): Prisma.Sql {
  return Prisma.sql`
    SELECT "articleId", "publicAt" FROM (
      SELECT "articleId", "publicAt", "sectionId", "kind", "document" FROM "ArticleSearch"
      ORDER BY "publicAt" DESC, "articleId" DESC LIMIT ${WINDOW}
    ) AS s WHERE s.document @@ ${strict}::tsquery ${filters}`;
}

// Materialized: else a sort by time makes the planner walk the whole archive for a rare word.
function byWords({ strict, filters }: HitQuery): Prisma.Sql {
  return Prisma.sql`
    SELECT s."articleId", s."publicAt" FROM "ArticleSearch" s
    WHERE s.document @@ ${strict}::tsquery ${filters}`;
}

async function ranked(found: Prisma.Sql, query: HitQuery, now: Date): Promise<bigint[]> {
  const order = query.byDate
    ? Prisma.sql`"publicAt" DESC, id DESC`
    : Prisma.sql`rank DESC, "publicAt" DESC, id DESC`;
  const rank = query.byDate ? Prisma.sql`0` : rankSql(query, now);
  const rows = await db().$queryRaw<{ id: bigint }[]>`
    WITH found AS MATERIALIZED (${found}), newest AS MATERIALIZED (
      SELECT "articleId", "publicAt" FROM found
      ORDER BY "publicAt" DESC, "articleId" DESC LIMIT ${COUNTED + 1}
    )
    SELECT a.id, a."publicAt", ${rank} AS rank
    FROM newest JOIN "ArticleSearch" s USING ("articleId") JOIN "Article" a ON a.id = s."articleId"
    WHERE ${visibleSql(now)} ORDER BY ${order}`;
  return rows.map(({ id }) => id);
}

/** Of text, nothing, standfirst and tags, headline. */
const WEIGHTS = '{0.1,0.1,0.4,1}';
/** A story of this age counts for half of what a new one does beyond the floor. */
const HALF_LIFE_DAYS = 120;
const DAY_S = 86_400;
/** What says it in other words counts for less than what says it in the query's own. */
const ALIKE = 0.3;

function rankSql({ strict, exact, asked }: HitQuery, now: Date): Prisma.Sql {
  const found = Prisma.sql`
    ts_rank(${WEIGHTS}::float4[], s.document, ${strict}::tsquery, 1) +
    ts_rank(${WEIGHTS}::float4[], s.document, ${exact}::tsquery, 1)`;
  const wordsRank = asked
    ? Prisma.sql`(${found}) * CASE WHEN s.document @@ ${asked}::tsquery THEN 1 ELSE ${ALIKE}::float8 END`
    : found;
  const ageDays = Prisma.sql`extract(epoch FROM ${now}::timestamptz - s."publicAt") / ${DAY_S}`;
  return Prisma.sql`(${wordsRank}) * (0.4 + 0.6 * power(0.5, (${ageDays})::float8 / ${HALF_LIFE_DAYS}))`;
}
