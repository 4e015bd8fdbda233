import { z } from 'zod';
import type { RefusalKey } from '@/messages/ar-refusals';
import type { Tx } from '../db/client';
import { write } from '../db/write';
import { NewsroomError } from '../errors';
import { SYSTEM } from './actor';
import { findInvitation } from './find-invitation';
import { invitationStanding, type InvitationStanding } from './invitation-standing';
import { hashInvitationToken } from './invitation-token';
import { lockInvitation } from './lock-invitation';
import { hashPassword } from './password';
import { newPassword } from './passwords/new-password';
import { requireGoodPassword } from './passwords/require-good-password';
import { staffName } from './staff-input';

export const acceptInvitationInput = z.object({
  token: z.string().max(100),
  name: staffName,
  password: newPassword,
});

const CLOSED: Record<InvitationStanding, RefusalKey | null> = {
  open: null,
  expired: 'invitationExpired',
  accepted: 'invitationUsed',
  revoked: 'invitationRevoked',
};

/**
 * Opens the account that an invitation promises: role and sections are the invitation's, name and
 * password the person's own. It can be accepted once. A token that opens none is NOT_FOUND, a
 * closed invitation RULE.
 */
export async function acceptInvitation(
  input: z.infer<typeof acceptInvitationInput>,
  now: Date,
): Promise<{ id: number; email: string }> {
  // Nobody makes us hash passwords with a link that opens nothing.
  const found = await findInvitation(input.token, now);
  if (!found) throw new NewsroomError('NOT_FOUND', { sentence: 'unknownInvitation' });
  requireOpen(found.standing);
  await requireGoodPassword(input.password, { name: input.name, email: found.email });
  const passwordHash = await hashPassword(input.password);
  return write(SYSTEM, now, async (tx, record) => {
    const tokenHash = hashInvitationToken(input.token) ?? '';
    const invitation = await lockInvitation(tx, { tokenHash });
    requireOpen(invitationStanding(invitation, now));
    const { email, role } = invitation;
    if ((await tx.staff.count({ where: { email } })) > 0) {
      throw new NewsroomError('RULE', { sentence: 'emailHasAccount' });
    }
    const sectionIds = await existing(tx, invitation.sectionIds);
    const { id } = await tx.staff.create({
      data: {
        email,
        name: input.name,
        role,
        passwordHash,
        createdAt: now,
        sections: { create: sectionIds.map((sectionId) => ({ sectionId })) },
      },
    });
    await tx.invitation.update({
      where: { id: invitation.id },
      data: { acceptedAt: now, staffId: id },
    });
    record({ type: 'staff.created', nounId: String(id), data: { role } });
    record({
      type: 'invitation.accepted',
      nounId: String(invitation.id),
      data: { email, staffId: id },
    });
    return { id, email };
  });
}

function requireOpen(standing: InvitationStanding): void {
  const sentence = CLOSED[standing];
  if (sentence) throw new NewsroomError('RULE', { sentence });
}

// A section may have gone, or become another, since somebody was invited for it.
async function existing(tx: Tx, ids: number[]): Promise<number[]> {
  const rows = await tx.section.findMany({
    where: { id: { in: ids } },
    select: { id: true, leadsToId: true },
  });
  return [...new Set(rows.map(({ id, leadsToId }) => leadsToId ?? id))];
}
