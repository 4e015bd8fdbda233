import { visibleSql } from '../../articles/visible';
import { db } from '../../db/client';
import { Prisma } from '../../db/generated/client';
import { readWithin } from '../../db/read-within';
import { MOST_COUNTED, type Found, type Question } from '../provider';
import { filtersSql } from './filters-sql';
import { placeName, placeNamed, type PlaceAfter } from './place-after';
import { exactQuery, relaxedQuery, strictQuery } from './tsquery';

/** To read a story's words costs as much as so many rows of what the index of words finds. */
const READING = 20;
/** So many of the newest stories are looked through for common words. */
const WINDOW = 20_000;

/** A question that takes longer than so many milliseconds is given up: others wait for the connection. */
const LONGEST_MS = 2000;

/** A question in PostgreSQL's words. */
interface Asked {
  /** Texts of `tsquery`. */
  words: string;
  exact: string;
  /** The words without what is alike; null where nothing is. */
  own: string | null;
  /** Conditions on the rows of the index, `s`. */
  filters: Prisma.Sql;
  byDate: boolean;
  /** What the answers are ranked for, and the newest of them. */
  asOf: Date;
  now: Date;
  page: Prisma.Sql;
  limit: number;
}

/**
 * The newest stories that match, at most MOST_COUNTED of them, ranked by where the words stand, whether
 * they stand there as typed, and by age. The cost does not follow the archive: a common word is found by
 * walking from the newest story on until enough are found, a rare one through the index of words. Refuses with
 * TOO_SLOW what takes too long all the same.
 */
export async function findStories(question: Question, now: Date): Promise<Found> {
  const { query, match, sort, from, limit } = question;
  const words = match === 'all' ? strictQuery(query) : relaxedQuery(query);
  if (!words) return { ids: [], total: 0, more: false, next: null };
  const after = 'after' in from ? placeNamed(from.after) : null;
  const asOf = after && after.asOf < now ? after.asOf : now;
  const asked: Asked = {
    words,
    exact: exactQuery(query),
    own: query.alike ? strictQuery({ ...query, alike: [] }) : null,
    filters: Prisma.sql`AND s."publicAt" <= ${asOf} ${filtersSql(question.filters)}`,
    byDate: sort === 'date',
    asOf,
    now,
    page: after ? beyond(after) : Prisma.sql`OFFSET ${'skip' in from ? from.skip : 0}`,
    limit,
  };
  if (await isCommon(asked)) {
    const found = await findAmong(newestFirst(asked), asked);
    if (found.more) return found;
  }
  return findAmong(byWords(asked), asked);
}

function beyond({ rank, publicAt, id }: PlaceAfter): Prisma.Sql {
  return Prisma.sql`
    WHERE (rank, "publicAt", id) < (${rank}::float8, ${publicAt}::timestamptz, ${id}::bigint)`;
}

/**
 * Whether so many stories match, as the planner's statistics of the words say, that walking from the newest
 * one reaches enough of them before the index has collected all.
 */
async function isCommon({ words, filters }: Asked): Promise<boolean> {
  const [plan] = await db().$queryRaw<[{ 'QUERY PLAN': [{ Plan: { 'Plan Rows': number } }] }]>`
    EXPLAIN (FORMAT JSON) SELECT 1 FROM "ArticleSearch" s
    WHERE s.document @@ ${words}::tsquery ${filters}`;
  const [all] = await db().$queryRaw<[{ rows: number }]>`
    SELECT reltuples::float8 AS rows FROM pg_class WHERE oid = '"ArticleSearch"'::regclass`;
  const matching = plan['QUERY PLAN'][0].Plan['Plan Rows'];
  // MOST_COUNTED * READING * all / matching < matching
  return matching > Math.sqrt(MOST_COUNTED * READING * Math.max(all.rows, WINDOW));
}

function newestFirst({ words, filters, asOf }: Asked): Prisma.Sql {
  return Prisma.sql`
    SELECT "articleId", "publicAt" FROM (
      SELECT "articleId", "publicAt", "sectionId", "kind", "document" FROM "ArticleSearch"
      WHERE "publicAt" <= ${asOf}
      ORDER BY "publicAt" DESC, "articleId" DESC LIMIT ${WINDOW}
    ) AS s WHERE s.document @@ ${words}::tsquery ${filters}
    LIMIT ${MOST_COUNTED + 1}`;
}

// Materialized: else a sort by time makes the planner walk the whole archive for a rare word.
function byWords({ words, filters }: Asked): Prisma.Sql {
  return Prisma.sql`
    SELECT s."articleId", s."publicAt" FROM "ArticleSearch" s
    WHERE s.document @@ ${words}::tsquery ${filters}`;
}

async function findAmong(found: Prisma.Sql, asked: Asked): Promise<Found> {
  const { byDate, asOf, now, limit, page } = asked;
  const rank = byDate ? Prisma.sql`0::float8` : rankSql(asked);
  // One row at least, which counts what matches.
  const rows = await readWithin<FoundRow>(
    LONGEST_MS,
    Prisma.sql`
    WITH found AS MATERIALIZED (${found}), newest AS MATERIALIZED (
      SELECT "articleId", "publicAt" FROM found
      ORDER BY "publicAt" DESC, "articleId" DESC LIMIT ${MOST_COUNTED + 1}
    ), ranked AS MATERIALIZED (
      SELECT a.id, s."publicAt", ${rank} AS rank
      FROM newest JOIN "ArticleSearch" s USING ("articleId") JOIN "Article" a ON a.id = s."articleId"
      WHERE ${visibleSql(now)}
    )
    SELECT counted.total, page.* FROM (SELECT count(*)::int AS total FROM ranked) AS counted
    LEFT JOIN LATERAL (
      SELECT * FROM (SELECT * FROM ranked ORDER BY rank DESC, "publicAt" DESC, id DESC
        LIMIT ${MOST_COUNTED}) AS best
      ${page} LIMIT ${limit + 1}
    ) AS page ON TRUE
    ORDER BY page.rank DESC, page."publicAt" DESC, page.id DESC`,
  );
  return answer(rows, limit, asOf);
}

interface FoundRow {
  total: number;
  id: bigint | null;
  publicAt: Date;
  rank: number;
}

function answer(rows: FoundRow[], limit: number, asOf: Date): Found {
  const total = rows[0]?.total ?? 0;
  const shown = rows
    .slice(0, limit)
    .flatMap(({ id, ...row }) => (id ? [{ ...row, id: Number(id) }] : []));
  const last = shown.at(-1);
  return {
    ids: shown.map(({ id }) => id),
    total: Math.min(total, MOST_COUNTED),
    more: total > MOST_COUNTED,
    next: last && rows.length > limit ? placeName({ ...last, asOf }) : null,
  };
}

/** Of stems in the text, exact words in the text, standfirst and tags, headline. */
const WEIGHTS = '{0.1,0.1,0.4,1}';
const EXACT_WEIGHTS = '{0.02,0.1,0.4,1}';
/** A story of this age counts for half of what a new one does beyond the floor. */
const HALF_LIFE_DAYS = 120;
const DAY_S = 86_400;
/** What says it in other words counts for less than what says it in the query's own. */
const ALIKE = 0.3;

function rankSql({ words, exact, own, asOf }: Asked): Prisma.Sql {
  const likeness = own
    ? Prisma.sql`CASE WHEN s.document @@ ${own}::tsquery THEN 1 ELSE ${ALIKE}::float8 END`
    : Prisma.sql`1`;
  const wordsRank = Prisma.sql`
    ts_rank(${WEIGHTS}::float4[], s.document, ${words}::tsquery, 1) +
    ts_rank(${EXACT_WEIGHTS}::float4[], s.document, ${exact}::tsquery, 1)`;
  const ageDays = Prisma.sql`extract(epoch FROM ${asOf}::timestamptz - s."publicAt") / ${DAY_S}`;
  return Prisma.sql`(${wordsRank}) * ${likeness} * (0.4 + 0.6 * power(0.5, (${ageDays})::float8 / ${HALF_LIFE_DAYS}))`;
}
