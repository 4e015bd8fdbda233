import { wallClock } from '../../arabic/wall-clock';
import { write } from '../../db/write';
import { getPublication } from '../../settings/get-publication';
import type { Actor } from '../../staff/actor';
import { authorize } from '../../staff/policy';

/** How often a front was asked for something, and how little it found the last time. */
export interface SearchCount {
  words: string;
  folded: string;
  count: number;
  found: number;
}

/** Different words of one day. Beyond it what was asked for least makes room for what is new. */
const MOST_A_DAY = 5000;
/** So many stay then, so that not every batch has to make room. */
const KEPT_A_DAY = 4000;

/**
 * Adds counted searches to the newspaper's day. No time is kept, and nothing of who asked. No event: nobody
 * in the newsroom did anything (docs/decisions/0031-learning-search.md).
 */
export async function addPoorSearches(
  actor: Actor,
  counts: SearchCount[],
  now: Date,
): Promise<void> {
  authorize(actor, 'searches.add');
  if (counts.length === 0) return;
  const { timeZone } = await getPublication();
  const day = dayOf(now, timeZone);
  // Sorted, so that two fronts with the same words do not wait for each other in a ring.
  const sorted = counts.toSorted((a, b) => (a.folded < b.folded ? -1 : 1));
  await write(actor, now, async (tx) => {
    await tx.$executeRaw`
      INSERT INTO "PoorSearch" AS p ("day", "folded", "words", "count", "found")
      SELECT ${day}::date, * FROM unnest(
        ${sorted.map(({ folded }) => folded)}::text[], ${sorted.map(({ words }) => words)}::text[],
        ${sorted.map(({ count }) => count)}::int[], ${sorted.map(({ found }) => found)}::int[])
      ON CONFLICT ("day", "folded")
        DO UPDATE SET "count" = p."count" + excluded."count", "found" = excluded."found"`;
    const kept = await tx.poorSearch.count({ where: { day } });
    if (kept <= MOST_A_DAY) return;
    await tx.$executeRaw`
      DELETE FROM "PoorSearch" WHERE "day" = ${day}::date AND "folded" IN (
        SELECT "folded" FROM "PoorSearch" WHERE "day" = ${day}::date
        ORDER BY "count" DESC, "folded" OFFSET ${KEPT_A_DAY})`;
  });
}

/** The newspaper's day as a date of UTC's midnight, as the column has it. */
export function dayOf(now: Date, timeZone: string): Date {
  const { year, month, day } = wallClock(now, timeZone);
  return new Date(Date.UTC(year, month - 1, day));
}
