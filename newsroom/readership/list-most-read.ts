import { cardsById } from '../articles/cards';
import { PAGE_SIZE } from '../articles/list-public';
import type { ListPage } from '../articles/views';
import { visibleSql } from '../articles/visible';
import { db } from '../db/client';
import { Prisma } from '../db/generated/client';
import { KEY } from '../events/page-keys';
import { noteShown } from '../events/shown-keys';

type Window = 'day' | 'week';

/** The stories that were read most, from the most read on. */
export interface MostReadPage extends ListPage {
  /** What was counted: the last 24 hours, or the last seven days where too little was read. */
  window: Window;
  /** Place in the ranking of the page's first story. */
  firstPlace: number;
}

const HOUR_MS = 3_600_000;
const WINDOW_MS = { day: 24 * HOUR_MS, week: 7 * 24 * HOUR_MS } as const;

/** With fewer stories a day makes no list. */
const FEWEST = 10;
const LONGEST = 100;
/** Some of those that were read have left the site meanwhile. */
const CANDIDATES = 150;

/**
 * The most read visible stories, at most a hundred; of two that were read as often, the newer one
 * comes first. The cost follows the hours of the window, not the age of the newspaper.
 */
export async function listMostRead(page: number, now: Date): Promise<MostReadPage> {
  noteShown(KEY.mostRead);
  const day = await rankedIds('day', now);
  const window = day.length < FEWEST ? 'week' : 'day';
  const ids = window === 'day' ? day : await rankedIds('week', now);
  const first = (page - 1) * PAGE_SIZE;
  return {
    window,
    firstPlace: first + 1,
    items: await cardsById(ids.slice(first, first + PAGE_SIZE), now),
    page,
    pages: Math.max(1, Math.ceil(ids.length / PAGE_SIZE)),
    total: ids.length,
  };
}

async function rankedIds(window: Window, now: Date): Promise<bigint[]> {
  const rows = await db().$queryRaw<{ id: bigint }[]>(rankingSql(window, now));
  return rows.map((row) => row.id);
}

/** Ranked before any story is looked up, so that only the first are. */
export function rankingSql(window: Window, now: Date): Prisma.Sql {
  const since = new Date(now.getTime() - WINDOW_MS[window]);
  return Prisma.sql`
    SELECT a.id FROM (
      SELECT "articleId" AS id, sum("count") AS views FROM "ArticleViews"
      WHERE "hour" > ${since} AND "hour" <= ${now}
      GROUP BY "articleId" ORDER BY views DESC, id DESC LIMIT ${CANDIDATES}
    ) AS ranked JOIN "Article" a USING (id)
    WHERE ${visibleSql(now)}
    ORDER BY ranked.views DESC, a.id DESC LIMIT ${LONGEST}`;
}
