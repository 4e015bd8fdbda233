import { z } from 'zod';
import { words } from '../articles/command-input';
import type { Tx } from '../db/client';
import { write } from '../db/write';
import { NewsroomError } from '../errors';
import { newLinkToken } from '../secrets/link-token';
import type { StaffActor } from './actor';
import { holdAdmins } from './hold-admins';
import { INVITATION_MS } from './invitation-standing';
import { hashInvitationToken } from './invitation-token';
import { authorize } from './policy';
import { requireConfirmed } from './require-confirmed';
import { requireSections } from './require-sections';
import { sendInvitation } from './send-invitation';
import { editorHasSections, roleAndSections, sectionsOfRole, staffEmail } from './staff-input';

export const inviteStaffInput = z
  .object({
    email: staffEmail,
    /** May stay empty: whoever accepts gives it. */
    name: words.pipe(z.string().max(80, 'tooLong')).default(''),
    ...roleAndSections,
  })
  .refine(...editorHasSections);

/**
 * Opens a way into the newsroom for one person. The link goes out by mail and to the one who asked
 * for it; the token is not stored. An address that has an account, or an invitation that was
 * neither accepted nor revoked, is refused with INVALID.
 */
export async function inviteStaff(
  actor: StaffActor,
  input: z.input<typeof inviteStaffInput>,
  now: Date,
): Promise<{ id: number; link: string }> {
  authorize(actor, 'staff.manage');
  requireConfirmed(actor, now);
  const { email, name, role, ...asked } = inviteStaffInput.parse(input);
  const sectionIds = sectionsOfRole({ role, ...asked });
  const token = newLinkToken();
  return write(actor, now, async (tx, record) => {
    await holdAdmins(tx, actor);
    await requireNewcomer(tx, email);
    await requireSections(tx, sectionIds);
    const expiresAt = new Date(now.getTime() + INVITATION_MS);
    const { id } = await tx.invitation.create({
      data: {
        tokenHash: hashInvitationToken(token) ?? '',
        email,
        name,
        role,
        sectionIds,
        createdAt: now,
        createdById: actor.id,
        expiresAt,
      },
    });
    record({ type: 'invitation.created', nounId: String(id), data: { email, role } });
    const link = await sendInvitation(tx, { name, email }, { token, by: actor.name }, now);
    return { id, link };
  });
}

async function requireNewcomer(tx: Tx, email: string): Promise<void> {
  if ((await tx.staff.count({ where: { email } })) > 0) {
    throw new NewsroomError('INVALID', { fields: { email: 'emailHasAccount' } });
  }
  const open = { email, revokedAt: null, acceptedAt: null };
  if ((await tx.invitation.count({ where: open })) > 0) {
    throw new NewsroomError('INVALID', { fields: { email: 'emailInvited' } });
  }
}
