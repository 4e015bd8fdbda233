import { z } from 'zod';
import { mail } from '@/messages/ar-mail';
import { write } from '../../db/write';
import type { Clock } from '../../jobs/job';
import { sendMail } from '../../mail/send-mail';
import { hashLinkToken, newLinkToken } from '../../secrets/link-token';
import { getPublication } from '../../settings/get-publication';
import { SYSTEM } from '../actor';
import { resetAddress } from './reset-token';

const payloadOf = z.object({ resetId: z.uuid() });

/**
 * Writes the letter with the link to set a new password, where its address is that of a person who
 * may sign in; its time runs from here. The token itself is in the letter alone.
 */
export async function sendReset(payload: unknown, clock: Clock): Promise<void> {
  const { resetId: id } = payloadOf.parse(payload);
  const now = clock();
  const { name: newspaper } = await getPublication();
  await write(SYSTEM, now, async (tx, record) => {
    const asked = await tx.passwordReset.findUnique({ where: { id } });
    if (!asked || asked.tokenHash) return;
    const owner = await tx.staff.findFirst({ where: { email: asked.email, disabledAt: null } });
    if (!owner) {
      await tx.passwordReset.delete({ where: { id } });
      return;
    }
    const token = newLinkToken();
    const data = { staffId: owner.id, tokenHash: hashLinkToken(token), createdAt: now };
    await tx.passwordReset.update({ where: { id }, data });
    await sendMail(tx, owner, mail.passwordReset({ newspaper, url: resetAddress(token) }), now);
    const { address } = asked;
    record({ type: 'password.resetAsked', nounId: String(owner.id), data: { address } });
  });
}
