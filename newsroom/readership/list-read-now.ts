import { visibleAt } from '../articles/visible';
import { db } from '../db/client';
import type { Actor } from '../staff/actor';
import { visibleTo } from '../staff/policy';

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
  const ranked = await db().$queryRaw<{ id: bigint; views: number }[]>`
    SELECT "articleId" AS id, sum("count")::int AS views FROM "ArticleViews"
    WHERE "hour" > ${since} AND "hour" <= ${now}
    GROUP BY "articleId" ORDER BY views DESC, id DESC LIMIT ${CANDIDATES}`;
  const rows = await db().article.findMany({
    where: { AND: [{ id: { in: ranked.map(({ id }) => id) } }, visibleTo(actor), visibleAt(now)] },
    select: { id: true, liveRevision: { select: { title: true } } },
  });
  const titles = new Map(rows.map(({ id, liveRevision }) => [id, liveRevision?.title ?? '']));
  return ranked
    .flatMap(({ id, views }) => {
      const title = titles.get(id);
      return title === undefined ? [] : { id: Number(id), title, views };
    })
    .slice(0, AT_MOST);
}
