import { mail } from '@/messages/ar-mail';
import type { Tx } from '../../db/client';
import { sendMail } from '../../mail/send-mail';

/** Whose address changes, with the former one. */
interface Person {
  id: number;
  name: string;
  email: string;
}

/**
 * Gives an account another address. Links to set a password that went to the former one open nothing
 * any more, and whoever reads it is told: who lost the account learns of it there.
 */
export async function setAddress(
  tx: Tx,
  person: Person,
  { email, newspaper }: { email: string; newspaper: string },
  now: Date,
): Promise<void> {
  const theirs = { staffId: person.id };
  await tx.staff.update({ where: { id: person.id }, data: { email } });
  await tx.addressChange.deleteMany({ where: theirs });
  await tx.passwordReset.updateMany({ where: { ...theirs, usedAt: null }, data: { usedAt: now } });
  await sendMail(tx, person, mail.addressChanged({ newspaper, email }), now);
}
