import { LRUCache } from 'lru-cache';
import { db } from '../db/client';
import { Prisma } from '../db/generated/client';
import type { Actor } from '../staff/actor';
import { readableSql } from '../staff/readable-sql';

const HOUR_MS = 3_600_000;
const DAY_HOURS = 24;

/** How much was read, within what the person may read. */
export interface ViewFigures {
  /** Since midnight. */
  today: number;
  /** From midnight to the same minute yesterday; of the hour under way its share. */
  before: number;
  /** The last 24 hours, oldest first; the last one is under way. */
  hours: number[];
}

/**
 * Views of today and of yesterday by the same time.
 *
 * @param midnight when the newspaper's day began
 */
export async function getViewFigures(
  actor: Actor,
  midnight: Date,
  now: Date,
): Promise<ViewFigures> {
  const thisHour = Math.floor(now.getTime() / HOUR_MS) * HOUR_MS;
  const since = Math.min(midnight.getTime(), thisHour) - DAY_HOURS * HOUR_MS;
  const counts = await countHours(actor, since, now);
  const past = now.getTime() - DAY_HOURS * HOUR_MS;
  const sum = (from: number, to: number): number => {
    let total = 0;
    for (const [hour, count] of counts) {
      if (hour + HOUR_MS <= from || hour >= to) continue;
      total += count * Math.min(1, (to - hour) / HOUR_MS);
    }
    return Math.round(total);
  };
  return {
    today: sum(midnight.getTime(), thisHour + HOUR_MS),
    before: sum(midnight.getTime() - DAY_HOURS * HOUR_MS, past),
    hours: Array.from(
      { length: DAY_HOURS },
      (_, at) => counts.get(thisHour - (DAY_HOURS - 1 - at) * HOUR_MS) ?? 0,
    ),
  };
}

/** Beginning of an hour → views in it. */
type HourCounts = Map<number, number>;

/** Reach and first hour → what was counted last, and when. */
const counted = new LRUCache<string, { at: number; counts: Promise<HourCounts> }>({ max: 200 });
const KEPT_MS = 60_000;

/** Fronts hand their counts in now and then: who looks again within a minute sees what was counted then. */
async function countHours(actor: Actor, since: number, now: Date): Promise<HourCounts> {
  const reach = readableSql(actor);
  const key = JSON.stringify([reach.sql, reach.values, since]);
  const known = counted.get(key);
  const age = now.getTime() - (known?.at ?? 0);
  if (known && age >= 0 && age < KEPT_MS) return known.counts;
  const counts = readHours(actor, since, now);
  counted.set(key, { at: now.getTime(), counts });
  // What failed is asked again.
  counts.catch(() => counted.delete(key));
  return counts;
}

async function readHours(actor: Actor, since: number, now: Date): Promise<HourCounts> {
  const rows = await db().$queryRaw<{ hour: Date; count: number }[]>(
    hoursSql(actor, new Date(since), now),
  );
  return new Map(rows.map(({ hour, count }) => [hour.getTime(), count]));
}

/** Views by hour. Whether a story is within reach is asked once for each, not for each of its hours. */
function hoursSql(actor: Actor, since: Date, now: Date): Prisma.Sql {
  const window = Prisma.sql`v."hour" >= ${since} AND v."hour" <= ${now}`;
  const reach = readableSql(actor);
  const within =
    reach.sql === 'TRUE'
      ? Prisma.empty
      : Prisma.sql`AND v."articleId" = ANY(ARRAY(
          SELECT c."articleId" FROM "WorkingCopy" c JOIN "Article" a ON a."id" = c."articleId"
          WHERE ${reach} AND a."id" = ANY(ARRAY(
            SELECT DISTINCT v."articleId" FROM "ArticleViews" v WHERE ${window}))))`;
  return Prisma.sql`SELECT v."hour", sum(v."count")::int AS count FROM "ArticleViews" v
    WHERE ${window} ${within} GROUP BY v."hour"`;
}
