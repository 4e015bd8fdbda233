import { visibleSql } from '../../articles/visible';
import { db } from '../../db/client';
import { Prisma } from '../../db/generated/client';
import { readWithin } from '../../db/read-within';
import { MOST_COUNTED, type Found, type Question } from '../provider';
import { filtersSql } from './filters-sql';
import { placeName, placeNamed, type PlaceAfter } from './place-after';
import { exactQuery, looseQuery, relaxedQuery, singleWordsQuery, strictQuery } from './tsquery';
import { pairsAsked } from './word-pairs';

/** To read a story's words costs as much as so many rows of what the index of words finds: 4 µs and 0.3. */
const READING = 13;
/** So many of the newest stories are looked through for common words. */
const WINDOW = 20_000;

/** A question that takes longer than so many milliseconds is given up: others wait for the connection. */
const LONGEST_MS = 2000;

/** A question in PostgreSQL's words. */
interface Asked {
  /** Texts of `tsquery`. */
  words: string;
  exact: string;
  /** The words of quotations in any order; null where nothing is quoted. */
  loose: string | null;
  /** What the answers' pairs of words must hold (word-pairs.ts): of each list one at least. */
  pairs: number[][];
  /** The wanted words that are not quoted; null where there are none. */
  single: string | null;
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
    loose: looseQuery(query, match),
    pairs: match === 'all' ? pairsAsked(query) : [],
    single: singleWordsQuery(query),
    own: query.alike ? strictQuery({ ...query, alike: [] }) : null,
    filters: Prisma.sql`AND s."publicAt" <= ${asOf} ${filtersSql(question.filters)}`,
    byDate: sort === 'date',
    asOf,
    now,
    page: after ? beyond(after) : Prisma.sql`OFFSET ${'skip' in from ? from.skip : 0}`,
    limit,
  };
  // The statistics know words, not which follow each other.
  if (asked.loose === null && (await isCommon(asked))) {
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
  const [explained] = await db().$queryRaw<
    [{ 'QUERY PLAN': [{ Plan: { Plans: PlannedRows[] } }] }]
  >`
    EXPLAIN (FORMAT JSON)
      SELECT 1 FROM "ArticleSearch" s WHERE s.document @@ ${words}::tsquery ${filters}
      UNION ALL SELECT 1 FROM "ArticleSearch"`;
  const [matching, all] = explained['QUERY PLAN'][0].Plan.Plans.map((plan) => plan['Plan Rows']);
  if (matching === undefined || all === undefined) throw new Error('the plan has not two parts');
  // MOST_COUNTED * READING * all / matching < matching
  return matching > Math.sqrt(MOST_COUNTED * READING * Math.max(all, WINDOW));
}

interface PlannedRows {
  'Plan Rows': number;
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

// Without an offset the sort by time makes the planner walk the whole archive for a rare word.
function byWords(asked: Asked): Prisma.Sql {
  const { words, loose, filters } = asked;
  if (loose === null) {
    return Prisma.sql`
      SELECT s."articleId", s."publicAt" FROM "ArticleSearch" s
      WHERE s.document @@ ${words}::tsquery ${filters} OFFSET 0`;
  }
  // The index of words knows no places: whether a quotation stands there is read from the stories, the newest first.
  return Prisma.sql`
    SELECT l."articleId", l."publicAt" FROM (
      SELECT s."articleId", s."publicAt" FROM (${mayQuote(asked, loose)}) AS s
      ORDER BY s."publicAt" + interval '0' DESC, s."articleId" DESC OFFSET 0
    ) AS l WHERE (
      SELECT s.document @@ ${words}::tsquery FROM "ArticleSearch" s WHERE s."articleId" = l."articleId"
    ) LIMIT ${MOST_COUNTED + 1}`;
}

/** Stories that have the pairs of a quotation, and of older rows those that have its words. */
function mayQuote({ pairs, single, filters }: Asked, loose: string): Prisma.Sql {
  const having = (condition: Prisma.Sql) => Prisma.sql`
    SELECT s."articleId", s."publicAt" FROM "ArticleSearch" s WHERE ${condition} ${filters}`;
  const words = Prisma.sql`s.document @@ ${loose}::tsquery`;
  if (pairs.length === 0) return having(words);
  const paired = [
    ...pairs.map((choices) => Prisma.sql`s.pairs && ${choices}::smallint[]`),
    ...(single ? [Prisma.sql`s.document @@ ${single}::tsquery`] : []),
  ];
  return Prisma.sql`
    ${having(Prisma.join(paired, ' AND '))}
    UNION ALL ${having(Prisma.sql`s.pairs IS NULL AND ${words}`)}`;
}

async function findAmong(found: Prisma.Sql, asked: Asked): Promise<Found> {
  const { byDate, asOf, now, limit, page } = asked;
  const rank = byDate ? NO_RANK : { first: firstRankSql(asked), whole: wholeRankSql(asked) };
  // One row at least, which counts what matches.
  const rows = await readWithin<FoundRow>(
    LONGEST_MS,
    Prisma.sql`
    WITH newest AS MATERIALIZED (
      SELECT "articleId", "publicAt" FROM (${found}) AS found
      ORDER BY "publicAt" DESC, "articleId" DESC LIMIT ${MOST_COUNTED + 1}
    ), sifted AS MATERIALIZED (
      SELECT a.id, s."publicAt", ${rank.first} AS rank
      FROM newest AS s JOIN "Article" a ON a.id = s."articleId"
      LEFT JOIN "ArticleSearchHead" h ON h."articleId" = s."articleId"
      WHERE ${visibleSql(now)}
    ), best AS MATERIALIZED (
      SELECT id FROM sifted ORDER BY rank DESC, "publicAt" DESC, id DESC LIMIT ${WEIGHED}
    ), ranked AS MATERIALIZED (
      SELECT id, "publicAt", rank FROM sifted WHERE id NOT IN (SELECT id FROM best)
      UNION ALL
      SELECT best.id, s."publicAt", ${rank.whole} FROM best JOIN "ArticleSearch" s ON s."articleId" = best.id
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

/** So many of the best by headline, standfirst, tags and age are weighed by all their words, and stand first. */
const WEIGHED = 100;
const NO_RANK = { first: Prisma.sql`0::float8`, whole: Prisma.sql`0::float8` };

function firstRankSql({ words, asOf }: Asked): Prisma.Sql {
  return Prisma.sql`
    ts_rank(${WEIGHTS}::float4[], coalesce(h.words, ''), ${words}::tsquery) * ${freshness(asOf)}`;
}

function wholeRankSql({ words, exact, own, asOf }: Asked): Prisma.Sql {
  const likeness = own
    ? Prisma.sql`CASE WHEN s.document @@ ${own}::tsquery THEN 1 ELSE ${ALIKE}::float8 END`
    : Prisma.sql`1`;
  const wordsRank = Prisma.sql`
    ts_rank(${WEIGHTS}::float4[], s.document, ${words}::tsquery, 1) +
    ts_rank(${EXACT_WEIGHTS}::float4[], s.document, ${exact}::tsquery, 1)`;
  // No first rank reaches 10: what is weighed stays before what is not.
  return Prisma.sql`10 + (${wordsRank}) * ${likeness} * ${freshness(asOf)}`;
}

function freshness(asOf: Date): Prisma.Sql {
  const ageDays = Prisma.sql`extract(epoch FROM ${asOf}::timestamptz - s."publicAt") / ${DAY_S}`;
  return Prisma.sql`(0.4 + 0.6 * power(0.5, (${ageDays})::float8 / ${HALF_LIFE_DAYS}))`;
}
