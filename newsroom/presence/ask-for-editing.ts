import { write } from '../db/write';
import { NewsroomError } from '../errors';
import type { StaffActor } from '../staff/actor';
import { findHeldLock, giveLead, placeOf } from './held-lock';
import type { OpenScreen } from './presence-input';
import { holdForLead } from './reach-article';
import { touchPresence } from './touch-presence';
import type { PresenceView } from './views';
import { viewPresence } from './view-presence';

/**
 * Asks the leader for the lead. Where nobody leads, or only another tab of the same person, it is
 * given at once. Refuses with RULE while somebody else's asking is not answered.
 */
export async function askForEditing(
  actor: StaffActor,
  input: OpenScreen,
  now: Date,
): Promise<PresenceView> {
  return write(actor, now, async (tx) => {
    const standing = await holdForLead(tx, actor, input.id, now);
    await touchPresence(tx, actor, input, now);
    const lock = await findHeldLock(tx, input.id, now);
    if (!lock || lock.staffId === actor.id) await giveLead(tx, placeOf(actor, input), now);
    else {
      const { lock: seen } = await viewPresence(tx, actor, { ...input, standing }, now);
      if (seen?.asked?.whose === 'colleague' && !seen.asked.declined) {
        throw new NewsroomError('RULE', { sentence: 'leadAskedAlready' });
      }
      await tx.editLock.update({
        where: { articleId: input.id },
        data: { askedById: actor.id, askedScreen: input.screen, askedAt: now, declinedAt: null },
      });
    }
    return viewPresence(tx, actor, { ...input, standing }, now);
  });
}
