import { db } from '../db/client';

/** The database answers, and no migration is half done. */
export async function isMigrated(): Promise<boolean> {
  const rows = await db().$queryRaw<{ open: bigint; done: bigint }[]>`
    SELECT count(*) FILTER (WHERE finished_at IS NULL AND rolled_back_at IS NULL) AS open,
      count(*) FILTER (WHERE finished_at IS NOT NULL) AS done
    FROM "_prisma_migrations"`;
  return rows[0]?.open === 0n && rows[0].done > 0n;
}
