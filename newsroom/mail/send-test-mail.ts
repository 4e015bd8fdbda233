import { mail } from '@/messages/ar-mail';
import { write } from '../db/write';
import { getPublication } from '../settings/get-publication';
import type { StaffActor } from '../staff/actor';
import { authorize } from '../staff/policy';
import { sendMail } from './send-mail';

/** Sends the actor a letter that says that letters arrive; resolves to where it goes. */
export async function sendTestMail(actor: StaffActor, now: Date): Promise<{ address: string }> {
  authorize(actor, 'mail.edit');
  const { name: newspaper } = await getPublication();
  return write(actor, now, async (tx, record) => {
    await sendMail(tx, actor, mail.test({ newspaper }), now);
    record({ type: 'mail.tested', nounId: 'mail', data: {} });
    return { address: actor.email };
  });
}
