import { db } from '../db/client';
import { findHeldLock } from './held-lock';
import type { Colleague } from './views';

/** Who leads the editing of an article at this moment; null while nobody does. */
export async function findLock(id: number, now: Date): Promise<Colleague | null> {
  const lock = await findHeldLock(db(), id, now);
  return lock && { staffId: lock.staffId, name: lock.staff.name };
}
