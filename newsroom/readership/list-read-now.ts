import { visibleSql } from '../articles/visible';
import { db } from '../db/client';
import type { Actor } from '../staff/actor';
import { readableSql } from '../staff/readable-sql';

/** A live story and how often it was opened lately. */
export interface ReadNow {
  id: number;
  title: string;
  views: number;
}

const HOUR_MS = 3_600_000;
const AT_MOST = 5;
/** Some of those that were read are out of this person's reach. */
const CANDIDATES = 300;

/** The live stories that were opened most in this hour and the one before, most first. */
export async function listReadNow(actor: Actor, now: Date): Promise<ReadNow[]> {
  const since = new Date(now.getTime() - 2 * HOUR_MS);
  const rows = await db().$queryRaw<{ id: bigint; title: string; views: number }[]>`
    SELECT a.id, r.title, most.views
    FROM (
      SELECT "articleId" AS id, sum("count")::int AS views FROM "ArticleViews"
      WHERE "hour" > ${since} AND "hour" <= ${now}
      GROUP BY "articleId" ORDER BY views DESC, id DESC LIMIT ${CANDIDATES}
    ) AS most
    JOIN "Article" a ON a.id = most.id
    JOIN "WorkingCopy" c ON c."articleId" = a.id
    JOIN "Revision" r ON r.id = a."liveRevisionId"
    WHERE ${visibleSql(now)} AND ${readableSql(actor)}
    ORDER BY most.views DESC, a.id DESC LIMIT ${AT_MOST}`;
  return rows.map((row) => ({ ...row, id: Number(row.id) }));
}
