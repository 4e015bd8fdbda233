import type { z } from 'zod';
import { write } from '../db/write';
import { NewsroomError } from '../errors';
import { actorId, type Actor } from './actor';
import { holdAdmins, requireOtherAdmin } from './hold-admins';
import { lockStaff } from './lock-staff';
import { authorize } from './policy';
import { releaseReviews } from './release-reviews';
import { revokeInvitationsOf } from './revoke-invitations-of';
import { staffId } from './staff-input';

export const disableStaffInput = staffId;

/**
 * Shuts a person out at once, on every device: sessions end, open articles close and the lead of
 * their editing with them, texts taken for review go back to the queue, open invitations are
 * revoked. Preview links open nothing for as long as it lasts (articles/open-preview.ts). Drafts
 * and assignments stay until they are handed over. The last administrator stays, and nobody shuts
 * out oneself.
 */
export async function disableStaff(
  actor: Actor,
  input: z.infer<typeof disableStaffInput>,
  now: Date,
): Promise<void> {
  authorize(actor, 'staff.manage');
  await write(actor, now, async (tx, record) => {
    requireOtherAdmin(await holdAdmins(tx, actor), input.id);
    const { id, disabledAt } = await lockStaff(tx, input.id);
    if (id === actorId(actor)) throw new NewsroomError('RULE', { sentence: 'ownAccount' });
    if (disabledAt) return;
    await tx.staff.update({ where: { id }, data: { disabledAt: now } });
    const open = { staffId: id, endedAt: null };
    await tx.session.updateMany({ where: open, data: { endedAt: now } });
    await tx.pendingSignIn.deleteMany({ where: { staffId: id } });
    await tx.passwordReset.updateMany({ where: { staffId: id }, data: { tokenHash: null } });
    // The lead of the editing hangs on the open tab.
    await tx.presence.deleteMany({ where: { staffId: id } });
    await releaseReviews(tx, record, id);
    await revokeInvitationsOf(tx, record, id, now);
    record({ type: 'staff.disabled', nounId: String(id), data: {} });
  });
}
