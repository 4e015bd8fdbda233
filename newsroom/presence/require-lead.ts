import type { Tx } from '../db/client';
import { NewsroomError } from '../errors';
import type { StaffActor } from '../staff/actor';
import { findHeldLock, type HeldLock } from './held-lock';

/** The lock, when the actor leads, in whichever tab; else RULE. */
export async function requireLead(
  tx: Tx,
  actor: StaffActor,
  id: number,
  now: Date,
): Promise<HeldLock> {
  const lock = await findHeldLock(tx, id, now);
  if (lock?.staffId !== actor.id) throw new NewsroomError('RULE', { sentence: 'leadIsElsewhere' });
  return lock;
}
