import { db } from '../db/client';
import type { StoredEvent } from './change-of-event';

/** Events after an id, oldest first. Ids are in commit order, so nothing before the last is missing. */
export async function listEventsAfter(id: bigint, howMany: number): Promise<StoredEvent[]> {
  return db().event.findMany({
    where: { id: { gt: id } },
    orderBy: { id: 'asc' },
    take: howMany,
    select: { id: true, at: true, type: true, nounId: true, data: true },
  });
}

/** Id of the newest event; 0 before the first. */
export async function getNewestEventId(): Promise<bigint> {
  const newest = await db().event.findFirst({ orderBy: { id: 'desc' }, select: { id: true } });
  return newest?.id ?? 0n;
}
