import type { Tx } from '../db/client';
import type { RecordEvent } from '../db/write';

/** Whoever has left the house, or may invite nobody any more, lets nobody in. */
export async function revokeInvitationsOf(
  tx: Tx,
  record: RecordEvent,
  staffId: number,
  now: Date,
): Promise<void> {
  const revoked = await tx.invitation.updateManyAndReturn({
    where: { createdById: staffId, revokedAt: null, acceptedAt: null },
    data: { revokedAt: now },
    select: { id: true, email: true },
  });
  for (const { id, email } of revoked) {
    record({ type: 'invitation.revoked', nounId: String(id), data: { email } });
  }
}
