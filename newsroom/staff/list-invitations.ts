import { db } from '../db/client';
import type { Actor, RoleName } from './actor';
import { authorize } from './policy';

/** An invitation that was neither accepted nor revoked. Times are ISO 8601 in UTC. */
export interface InvitationItem {
  id: number;
  email: string;
  name: string;
  role: RoleName;
  sections: string[];
  by: string;
  expiresAt: string;
  isExpired: boolean;
}

/** The invitations that wait for an answer, the newest first; those that have expired among them. */
export async function listInvitations(actor: Actor, now: Date): Promise<InvitationItem[]> {
  authorize(actor, 'staff.manage');
  const [rows, sections] = await Promise.all([
    db().invitation.findMany({
      where: { revokedAt: null, acceptedAt: null },
      orderBy: { id: 'desc' },
      take: 200,
      include: { createdBy: { select: { name: true } } },
    }),
    db().section.findMany({ select: { id: true, name: true } }),
  ]);
  return rows.map((row) => ({
    id: row.id,
    email: row.email,
    name: row.name,
    role: row.role,
    sections: sections.filter(({ id }) => row.sectionIds.includes(id)).map(({ name }) => name),
    by: row.createdBy.name,
    expiresAt: row.expiresAt.toISOString(),
    isExpired: row.expiresAt <= now,
  }));
}
