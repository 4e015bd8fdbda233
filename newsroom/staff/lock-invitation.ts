import type { Tx } from '../db/client';
import type { Prisma } from '../db/generated/client';
import { NewsroomError } from '../errors';

/** Reads an invitation and holds it until the transaction ends. Throws NOT_FOUND. */
export async function lockInvitation(tx: Tx, which: Prisma.InvitationWhereUniqueInput) {
  const found = await tx.invitation.findUnique({ where: which, select: { id: true } });
  if (!found) throw new NewsroomError('NOT_FOUND', { sentence: 'unknownInvitation' });
  await tx.$queryRaw`SELECT 1 FROM "Invitation" WHERE id = ${found.id} FOR UPDATE`;
  // A statement of its own: who waited for the lock has to see what the holder wrote.
  const row = await tx.invitation.findUnique({ where: which });
  if (!row) throw new NewsroomError('NOT_FOUND', { sentence: 'unknownInvitation' });
  return row;
}
