import { LOCK } from './advisory-locks';
import type { Tx } from './client';

/** How long the stories of a whole archive may take to follow a merged tag or writer. */
export const MERGE_TIME = { timeout: 120_000 };

// First of all locks of a transaction: who waits here holds nothing that a merge waits for.

/**
 * Taken by whoever writes which section, tags or writers something has: until the end of the
 * transaction none of them becomes another. Many hold it at once.
 */
export async function holdNames(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock_shared(${LOCK.names})`;
}

/** Taken by whoever lets a section, tag or writer become another: nobody writes by the old name meanwhile. */
export async function changeNames(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${LOCK.names})`;
}
