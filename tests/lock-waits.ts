import { db } from '@/newsroom/db/client';

/** How many statements of this test's database wait for somebody else's lock. */
export async function lockWaits(): Promise<number> {
  const [row] = await db().$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM pg_stat_activity
    WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  return row?.count ?? 0;
}
