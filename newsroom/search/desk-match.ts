import { db } from '../db/client';
import { Prisma } from '../db/generated/client';
import { loadDictionary } from './dictionary/load-dictionary';
import { withDictionary } from './dictionary/with-dictionary';
import { parseBegun } from './begun-query';
import { parseQuery, type ParsedQuery } from './parse-query';
import { asTypedQuery, begunQuery } from './postgres/tsquery';

/** Which working copies a query means, as a condition on the column that names the article. */
export interface DeskMatch {
  on: (articleId: Prisma.Sql) => Prisma.Sql;
  /** So few, as far as a sample tells, that all of them can be fetched. */
  isRare: boolean;
  /** The order of matches, rows of "DeskSearch" s: those in the headline first, then those as typed. */
  bestFirst: Prisma.Sql;
}

/** Of so many of the newest a common query means at least a tenth: more are soon found by looking. */
const SAMPLE = 300;

/**
 * What the desk looks for, by the readers' words and rules: all words in any form, quotations, nothing
 * that is excluded; in other words too, where the newsroom takes them for the same; the last word may have only
 * begun. Null for a query without words.
 */
export async function deskMatch(q: string): Promise<DeskMatch | null> {
  const asked = withDictionary(parseQuery(q), await loadDictionary());
  const beginnings = beginningsOf(q, asked);
  const query = begunQuery(asked, beginnings);
  if (!query) return null;
  const found = Prisma.sql`s."document" @@ ${query}::tsquery`;
  // To count all would be to fetch them all.
  const [sample] = await db().$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count
    FROM (SELECT * FROM "DeskSearch" ORDER BY "articleId" DESC LIMIT ${SAMPLE}) AS s
    WHERE ${found}`;
  const isRare = (sample?.count ?? 0) < SAMPLE / 10;
  const typed = asked.wanted.length > 0 ? asTypedQuery(asked, beginnings.length > 0) : query;
  return {
    isRare,
    on: (id) =>
      isRare
        ? // An array is looked up; a subquery the planner would test row by row along the list.
          Prisma.sql`${id} = ANY(ARRAY(SELECT s."articleId" FROM "DeskSearch" s WHERE ${found}))`
        : // Hidden from the planner, which would collect all of them first.
          Prisma.sql`(SELECT ${found} FROM "DeskSearch" s WHERE s."articleId" = ${id})`,
    bestFirst: Prisma.sql`
      ts_filter(s."document", '{a}') @@ ${query}::tsquery DESC,
      s."document" @@ ${typed}::tsquery DESC`,
  };
}

/** Ends in a word that is neither quoted nor excluded. */
const IN_A_WORD = /(?:^|\s)["“”«»]?(?![-−–])[^\s"“”«»]*[\p{L}\p{N}\p{M}\p{Cf}]$/u;

/** What the last word may begin with, if it may go on. One too common to be searched for counts alone. */
function beginningsOf(q: string, { wanted }: ParsedQuery): string[] {
  const begun = IN_A_WORD.test(q) ? parseBegun(q)?.begun : undefined;
  if (!begun || (begun.stems.length === 0 && wanted.length > 0)) return [];
  return begun.beginnings;
}
