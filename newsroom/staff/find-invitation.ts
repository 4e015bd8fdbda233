import { db } from '../db/client';
import type { RoleName } from './actor';
import { invitationStanding, type InvitationStanding } from './invitation-standing';
import { hashInvitationToken } from './invitation-token';

/** An invitation as whoever holds its link sees it. */
export interface InvitationView {
  standing: InvitationStanding;
  email: string;
  name: string;
  role: RoleName;
  /** Who let this person in. */
  by: string;
  /** ISO 8601 in UTC. */
  expiresAt: string;
}

/** The invitation behind a link; null for a token that opens none, or that a newer link replaced. */
export async function findInvitation(token: string, now: Date): Promise<InvitationView | null> {
  const tokenHash = hashInvitationToken(token);
  const row =
    tokenHash &&
    (await db().invitation.findUnique({
      where: { tokenHash },
      include: { createdBy: { select: { name: true } } },
    }));
  if (!row) return null;
  return {
    standing: invitationStanding(row, now),
    email: row.email,
    name: row.name,
    role: row.role,
    by: row.createdBy.name,
    expiresAt: row.expiresAt.toISOString(),
  };
}
