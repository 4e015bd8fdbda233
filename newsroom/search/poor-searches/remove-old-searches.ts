import { db } from '../../db/client';
import { write } from '../../db/write';
import { getPublication } from '../../settings/get-publication';
import type { Actor } from '../../staff/actor';
import { authorize } from '../../staff/policy';
import { dayOf } from './add-poor-searches';

const DAY_MS = 86_400_000;
/** The desk looks back thirty days. */
export const KEPT_DAYS = 30;
/** Of a day that is over: nobody reads further down. */
const MOST_OF_A_PAST_DAY = 500;
/** What nobody asks for any more need not be remembered as dismissed. */
const DISMISSED_DAYS = 400;

/** Removes counted searches of days long past, and of every past day the rarest. */
export async function removeOldSearches(actor: Actor, now: Date): Promise<void> {
  authorize(actor, 'searches.add');
  const { timeZone } = await getPublication();
  const today = dayOf(now, timeZone);
  const oldest = new Date(today.getTime() - (KEPT_DAYS - 1) * DAY_MS);
  const forgotten = new Date(now.getTime() - DISMISSED_DAYS * DAY_MS);
  const days = await db().poorSearch.groupBy({
    by: ['day'],
    where: { day: { gte: oldest, lt: today } },
    having: { folded: { _count: { gt: MOST_OF_A_PAST_DAY } } },
  });
  await write(actor, now, async (tx) => {
    await tx.poorSearch.deleteMany({ where: { day: { lt: oldest } } });
    await tx.dismissedSearch.deleteMany({ where: { at: { lt: forgotten } } });
    for (const { day } of days) {
      await tx.$executeRaw`
        DELETE FROM "PoorSearch" WHERE "day" = ${day}::date AND "folded" IN (
          SELECT "folded" FROM "PoorSearch" WHERE "day" = ${day}::date
          ORDER BY "count" DESC, "folded" OFFSET ${MOST_OF_A_PAST_DAY})`;
    }
  });
}
