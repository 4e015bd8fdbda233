import { visibleSql } from '../../articles/visible';
import { Prisma } from '../../db/generated/client';
import { readWithin } from '../../db/read-within';
import type { BegunQuery } from '../begun-query';
import { headlineQuery } from './tsquery';

/** What begins many words is soon found among so many of the newest; what does not is looked up. */
const WINDOW = 500;
/** Of what matches, some may not be visible. */
const SPARE = 24;

/** The newest visible stories with such a headline; TOO_SLOW after so many milliseconds for all that is asked. */
export async function findHeadlines(
  begun: BegunQuery,
  limit: number,
  now: Date,
  patience: number,
): Promise<number[]> {
  const query = headlineQuery(begun);
  const found = Prisma.sql`ts_filter(s."document", '{a}') @@ ${query}::tsquery`;
  const deadline = performance.now() + patience;
  const among = (stories: Prisma.Sql) =>
    visibleAmong(stories, limit, now, deadline - performance.now());
  const recent = await among(Prisma.sql`
    SELECT s."articleId" FROM (
      SELECT "articleId", "publicAt", "document" FROM "ArticleSearch"
      WHERE "publicAt" <= ${now} ORDER BY "publicAt" DESC, "articleId" DESC LIMIT ${WINDOW}
    ) AS s WHERE ${found}`);
  if (recent.length === limit) return recent;
  return among(Prisma.sql`
    SELECT all_found."articleId" FROM (
      SELECT s."articleId", s."publicAt" FROM "ArticleSearch" s WHERE ${found} OFFSET 0
    ) AS all_found WHERE all_found."publicAt" <= ${now}
    ORDER BY all_found."publicAt" DESC LIMIT ${limit + SPARE}`);
}

async function visibleAmong(
  stories: Prisma.Sql,
  limit: number,
  now: Date,
  patience: number,
): Promise<number[]> {
  const rows = await readWithin<{ id: bigint }>(
    patience,
    Prisma.sql`
    SELECT a.id FROM (${stories}) AS found JOIN "Article" a ON a.id = found."articleId"
    WHERE ${visibleSql(now)} ORDER BY a."publicAt" DESC, a.id DESC LIMIT ${limit}`,
  );
  return rows.map(({ id }) => Number(id));
}
