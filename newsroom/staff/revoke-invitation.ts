import { z } from 'zod';
import { rowId } from '../articles/command-input';
import { write } from '../db/write';
import { NewsroomError } from '../errors';
import type { Actor } from './actor';
import { holdAdmins } from './hold-admins';
import { lockInvitation } from './lock-invitation';
import { authorize } from './policy';

export const revokeInvitationInput = z.object({ id: rowId });

/** Ends an invitation for good. One that was accepted is refused with RULE; one that was revoked before stays so. */
export async function revokeInvitation(
  actor: Actor,
  input: z.infer<typeof revokeInvitationInput>,
  now: Date,
): Promise<void> {
  authorize(actor, 'staff.manage');
  await write(actor, now, async (tx, record) => {
    await holdAdmins(tx, actor);
    const { id, email, acceptedAt, revokedAt } = await lockInvitation(tx, { id: input.id });
    if (acceptedAt) throw new NewsroomError('RULE', { sentence: 'invitationUsed' });
    if (revokedAt) return;
    await tx.invitation.update({ where: { id }, data: { revokedAt: now } });
    record({ type: 'invitation.revoked', nounId: String(id), data: { email } });
  });
}
