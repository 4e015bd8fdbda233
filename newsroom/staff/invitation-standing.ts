/** How an invitation stands: it opens, or why it does not any more. */
export type InvitationStanding = 'open' | 'expired' | 'accepted' | 'revoked';

interface InvitationFacts {
  expiresAt: Date;
  revokedAt: Date | null;
  acceptedAt: Date | null;
}

/** How long an invitation opens: a week holds a weekend and a leave of some days. */
export const INVITATION_MS = 7 * 86_400_000;

/** Derived, never stored. */
export function invitationStanding(facts: InvitationFacts, now: Date): InvitationStanding {
  if (facts.acceptedAt) return 'accepted';
  if (facts.revokedAt) return 'revoked';
  return facts.expiresAt > now ? 'open' : 'expired';
}
