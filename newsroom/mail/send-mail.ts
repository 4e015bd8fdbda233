import { mailScreen, type MailText } from '@/messages/ar-mail';
import type { Tx } from '../db/client';
import { addJob } from '../jobs/add-job';
import { sealText } from '../secrets/seal-text';

/** Whom a letter goes to. */
export interface Recipient {
  name: string;
  /** An e-mail address that was checked when it came in. */
  email: string;
}

/**
 * Puts a letter into the queue, in the transaction of the change that it tells of: it goes if and
 * only if that commits, and is tried again for about an hour when the mail server is away.
 */
export async function sendMail(tx: Tx, to: Recipient, text: MailText, now: Date): Promise<void> {
  const { id } = await tx.mail.create({
    data: {
      createdAt: now,
      name: to.name,
      address: to.email,
      subject: text.subject,
      shown: shownText(text),
    },
    select: { id: true },
  });
  // The row's number is part of what is sealed.
  const sealed = sealText('mail', String(id), JSON.stringify(text));
  await tx.mail.update({ where: { id }, data: { sealed } });
  await addJob(tx, 'send-mail', { mailId: id }, mailKey(id));
}

/** The name of the work of sending a letter. */
export function mailKey(id: number): string {
  return `mail:${id}`;
}

function shownText({ paragraphs, link, after = [] }: MailText): string {
  const hidden = link ? [mailScreen.outbox.hiddenLink(link.word)] : [];
  return [...paragraphs, ...hidden, ...after].join('\n\n');
}
