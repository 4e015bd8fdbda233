import { db } from '../db/client';
import type { Actor } from '../staff/actor';
import { visibleTo } from '../staff/policy';

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
  const scope = visibleTo(actor);
  const rows = await db().articleViews.groupBy({
    by: ['hour'],
    where: {
      hour: { gte: new Date(since), lte: now },
      ...(Object.keys(scope).length > 0 && { article: scope }),
    },
    _sum: { count: true },
  });
  const counts = new Map(rows.map(({ hour, _sum }) => [hour.getTime(), _sum.count ?? 0]));
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
