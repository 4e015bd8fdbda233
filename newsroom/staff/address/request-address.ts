import { mail } from '@/messages/ar-mail';
import type { Tx } from '../../db/client';
import { sendMail } from '../../mail/send-mail';
import { hashLinkToken, newLinkToken } from '../../secrets/link-token';
import { addressLink } from './address-link';

/** Who wants another address. */
interface Person {
  id: number;
  name: string;
}

/**
 * Sends a link to an address that somebody wants for the own account, in the place of an earlier one.
 * Where another account has the address, the same is kept and its owner reads that nothing has
 * happened: who asks cannot tell the one from the other.
 */
export async function requestAddress(
  tx: Tx,
  { id, name }: Person,
  { email, newspaper }: { email: string; newspaper: string },
  now: Date,
): Promise<void> {
  const token = newLinkToken();
  const change = { email, tokenHash: hashLinkToken(token), createdAt: now };
  await tx.addressChange.upsert({
    where: { staffId: id },
    create: { staffId: id, ...change },
    update: change,
  });
  const isTaken = (await tx.staff.count({ where: { email } })) > 0;
  const text = isTaken
    ? mail.addressTaken({ newspaper })
    : mail.addressWanted({ newspaper, url: addressLink(token) });
  await sendMail(tx, { name: isTaken ? '' : name, email }, text, now);
}
