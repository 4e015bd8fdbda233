import { write } from '../db/write';
import type { StaffActor } from '../staff/actor';
import type { OpenScreen } from './presence-input';
import { holdForLead } from './reach-article';
import { requireLead } from './require-lead';
import { touchPresence } from './touch-presence';
import type { PresenceView } from './views';
import { viewPresence } from './view-presence';

/** The leader goes on leading; whoever asked is told. Refuses with RULE who does not lead. */
export async function declineHandOver(
  actor: StaffActor,
  input: OpenScreen,
  now: Date,
): Promise<PresenceView> {
  return write(actor, now, async (tx) => {
    const standing = await holdForLead(tx, actor, input.id, now);
    await touchPresence(tx, actor, input, now);
    await requireLead(tx, actor, input.id, now);
    await tx.editLock.update({ where: { articleId: input.id }, data: { declinedAt: now } });
    return viewPresence(tx, actor, { ...input, standing }, now);
  });
}
