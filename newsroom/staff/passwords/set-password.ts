import { mail } from '@/messages/ar-mail';
import type { Tx } from '../../db/client';
import { sendMail } from '../../mail/send-mail';
import { getPublication } from '../../settings/get-publication';

interface Owner {
  id: number;
  name: string;
  email: string;
}

/**
 * Puts a new password in the place of the former: all sessions end but the one that is named, and with them
 * sign-ins that wait for a code, links to set a password and a wanted address; the owner is told by mail.
 */
export async function setPassword(
  tx: Tx,
  owner: Owner,
  { passwordHash, but }: { passwordHash: string; but: string | null },
  now: Date,
): Promise<void> {
  const { name: newspaper } = await getPublication(tx);
  const theirs = { staffId: owner.id };
  await tx.staff.update({ where: { id: owner.id }, data: { passwordHash } });
  await tx.session.updateMany({
    where: { ...theirs, endedAt: null, ...(but !== null && { id: { not: but } }) },
    data: { endedAt: now },
  });
  await tx.pendingSignIn.deleteMany({ where: theirs });
  await tx.addressChange.deleteMany({ where: theirs });
  await tx.passwordReset.updateMany({ where: { ...theirs, usedAt: null }, data: { usedAt: now } });
  await sendMail(tx, owner, mail.passwordChanged({ newspaper }), now);
}
