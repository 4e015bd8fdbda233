import type { Tx } from '../db/client';
import { write } from '../db/write';
import type { StaffActor } from '../staff/actor';
import { findHeldLock, giveLead, placeOf, type HeldLock } from './held-lock';
import type { OpenScreen, PresenceInput } from './presence-input';
import { holdArticle, reachArticle } from './reach-article';
import { touchPresence } from './touch-presence';
import type { PresenceView } from './views';
import { viewPresence } from './view-presence';

/**
 * A tab says that it has the article open, and learns who else has. Who types while nobody leads
 * leads from then on; opening alone never does, and typing is never refused. Records no event:
 * this happens every few seconds. Throws NOT_FOUND outside the actor's reach.
 */
export async function reportPresence(
  actor: StaffActor,
  input: PresenceInput,
  now: Date,
): Promise<PresenceView> {
  return write(actor, now, async (tx) => {
    const { standing, mayEdit } = await reachArticle(tx, actor, input.id, now);
    const hasTyped = input.hasTyped && mayEdit;
    if (hasTyped) await typeAndLead(tx, actor, input, now);
    else await touchPresence(tx, actor, input, now);
    return viewPresence(tx, actor, { ...input, standing }, now);
  });
}

async function typeAndLead(
  tx: Tx,
  actor: StaffActor,
  input: PresenceInput,
  now: Date,
): Promise<void> {
  const mayMove = (lock: HeldLock | null): boolean => !lock || lock.staffId === actor.id;
  let lock = await findHeldLock(tx, input.id, now);
  const isMove = mayMove(lock) && lock?.screen !== input.screen;
  if (isMove) {
    // Before the tab's own row, in the order of every change of the lead.
    await holdArticle(tx, input.id);
    lock = await findHeldLock(tx, input.id, now);
  }
  await touchPresence(tx, actor, { ...input, hasTyped: true }, now);
  // The lead goes with its person from tab to tab.
  if (isMove && mayMove(lock)) await giveLead(tx, placeOf(actor, input), now);
  else await renew(tx, actor, input, now);
}

async function renew(tx: Tx, actor: StaffActor, input: OpenScreen, now: Date): Promise<void> {
  await tx.editLock.updateMany({ where: placeOf(actor, input), data: { renewedAt: now } });
}
