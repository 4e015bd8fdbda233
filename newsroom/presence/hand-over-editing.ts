import { write } from '../db/write';
import { NewsroomError } from '../errors';
import type { StaffActor } from '../staff/actor';
import { giveLead } from './held-lock';
import type { HandOverInput } from './presence-input';
import { holdForLead } from './reach-article';
import { requireLead } from './require-lead';
import { touchPresence } from './touch-presence';
import type { PresenceView } from './views';
import { viewPresence } from './view-presence';

/**
 * The leader lets a colleague lead who has the article open: in the tab that asked, else in the one
 * that was typed in or opened last. The lead opens nothing that the policy does not, so the
 * colleague's rights are not looked at. Refuses with RULE who does not lead, or when the colleague
 * has gone.
 */
export async function handOverEditing(
  actor: StaffActor,
  input: HandOverInput,
  now: Date,
): Promise<PresenceView> {
  return write(actor, now, async (tx, record) => {
    const standing = await holdForLead(tx, actor, input.id, now);
    await touchPresence(tx, actor, input, now);
    const lock = await requireLead(tx, actor, input.id, now);
    const tabs = await tx.presence.findMany({
      where: { articleId: input.id, staffId: input.to, until: { gt: now } },
      orderBy: [{ typedAt: { sort: 'desc', nulls: 'last' } }, { openedAt: 'desc' }],
      include: { staff: { select: { name: true } } },
    });
    const asking = tabs.find((tab) => tab.screen === lock.askedScreen);
    const receiver = asking ?? tabs[0];
    if (!receiver || receiver.staffId === actor.id) {
      throw new NewsroomError('RULE', { sentence: 'colleagueHasLeft' });
    }
    const { staffId, screen, staff } = receiver;
    await giveLead(tx, { articleId: input.id, staffId, screen }, now);
    record({
      type: 'article.handedOver',
      nounId: String(input.id),
      data: { toId: staffId, to: staff.name },
    });
    return viewPresence(tx, actor, { ...input, standing }, now);
  });
}
