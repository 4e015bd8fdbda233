import { write } from '../db/write';
import type { StaffActor } from '../staff/actor';
import { findHeldLock, giveLead, placeOf } from './held-lock';
import type { OpenScreen } from './presence-input';
import { holdForLead } from './reach-article';
import { touchPresence } from './touch-presence';
import type { PresenceView } from './views';
import { viewPresence } from './view-presence';

/** Leads from now on, whoever led before; that tab is told when it is next heard of. */
export async function takeOverEditing(
  actor: StaffActor,
  input: OpenScreen,
  now: Date,
): Promise<PresenceView> {
  return write(actor, now, async (tx, record) => {
    const standing = await holdForLead(tx, actor, input.id, now);
    await touchPresence(tx, actor, input, now);
    const lock = await findHeldLock(tx, input.id, now);
    const from = lock?.staffId === actor.id ? null : lock;
    await giveLead(tx, placeOf(actor, input), now, from);
    if (from) {
      record({
        type: 'article.takenOver',
        nounId: String(input.id),
        data: { fromId: from.staffId, from: from.staff.name },
      });
    }
    return viewPresence(tx, actor, { ...input, standing }, now);
  });
}
