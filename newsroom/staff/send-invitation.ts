import { env } from '@/env';
import { mail } from '@/messages/ar-mail';
import type { Tx } from '../db/client';
import { sendMail, type Recipient } from '../mail/send-mail';
import { getPublication } from '../settings/get-publication';
import { invitationPath } from './invitation-token';

/** Sends the link of an invitation to whom it is for; resolves to the link, to be handed over otherwise too. */
export async function sendInvitation(
  tx: Tx,
  to: Recipient,
  { token, by }: { token: string; by: string },
  now: Date,
): Promise<string> {
  const url = new URL(invitationPath(token), env().SITE_URL).href;
  const { name: newspaper } = await getPublication(tx);
  await sendMail(tx, to, mail.invitation({ newspaper, by, url }), now);
  return url;
}
