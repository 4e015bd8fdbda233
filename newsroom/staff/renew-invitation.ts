import { z } from 'zod';
import { rowId } from '../articles/command-input';
import { write } from '../db/write';
import { NewsroomError } from '../errors';
import { newLinkToken } from '../secrets/link-token';
import type { StaffActor } from './actor';
import { holdAdmins } from './hold-admins';
import { INVITATION_MS, invitationStanding } from './invitation-standing';
import { hashInvitationToken } from './invitation-token';
import { lockInvitation } from './lock-invitation';
import { authorize } from './policy';
import { requireConfirmed } from './require-confirmed';
import { sendInvitation } from './send-invitation';

export const renewInvitationInput = z.object({ id: rowId });

/**
 * Makes a new link for an invitation that is open or has expired, with its whole time; the former
 * link opens nothing any more. Refuses with RULE one that was accepted or revoked.
 */
export async function renewInvitation(
  actor: StaffActor,
  input: z.infer<typeof renewInvitationInput>,
  now: Date,
): Promise<{ link: string }> {
  authorize(actor, 'staff.manage');
  const token = newLinkToken();
  return write(actor, now, async (tx, record) => {
    await holdAdmins(tx, actor);
    const { id, email, name, ...facts } = await lockInvitation(tx, { id: input.id });
    requireConfirmed(actor, now);
    const standing = invitationStanding(facts, now);
    if (standing === 'accepted') throw new NewsroomError('RULE', { sentence: 'invitationUsed' });
    if (standing === 'revoked') throw new NewsroomError('RULE', { sentence: 'invitationRevoked' });
    await tx.invitation.update({
      where: { id },
      data: {
        tokenHash: hashInvitationToken(token) ?? '',
        // Whoever lets somebody in answers for it.
        createdById: actor.id,
        expiresAt: new Date(now.getTime() + INVITATION_MS),
      },
    });
    record({ type: 'invitation.renewed', nounId: String(id), data: { email } });
    return { link: await sendInvitation(tx, { name, email }, { token, by: actor.name }, now) };
  });
}
