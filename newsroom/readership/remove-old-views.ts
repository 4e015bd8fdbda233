import { write } from '../db/write';
import { RETENTION } from '../settings/retention';
import { readSetting } from '../settings/read-setting';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';

const AT_ONCE = 50_000;

/**
 * Removes hours of readings that are older than the settings have them kept, some tens of thousands
 * at a time; the stories' totals stay. Returns how many went.
 */
export async function removeOldViews(actor: Actor, now: Date): Promise<number> {
  authorize(actor, 'views.add');
  const { viewMonths } = await readSetting(RETENTION);
  const oldest = new Date(now);
  oldest.setUTCMonth(oldest.getUTCMonth() - viewMonths);
  let removed = 0;
  for (;;) {
    const count = await write(
      actor,
      now,
      (tx) => tx.$executeRaw`
        DELETE FROM "ArticleViews" WHERE ctid = ANY (ARRAY (
          SELECT ctid FROM "ArticleViews" WHERE "hour" < ${oldest} LIMIT ${AT_ONCE}))`,
    );
    removed += count;
    if (count < AT_ONCE) return removed;
  }
}
