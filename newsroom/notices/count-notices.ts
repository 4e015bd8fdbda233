import { db } from '../db/client';
import type { StaffActor } from '../staff/actor';
import { readableNotices } from './readable-notices';

/** How many notices this person has not seen; for the bell. */
export async function countNotices(actor: StaffActor): Promise<number> {
  const [row] = await db().$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count ${readableNotices(actor)} AND n."seenAt" IS NULL`;
  return row?.count ?? 0;
}
