import { createTransport } from 'nodemailer';
import { z } from 'zod';
import { db } from '../db/client';
import type { Clock } from '../jobs/job';
import { openText } from '../secrets/seal-text';
import { getPublication } from '../settings/get-publication';
import { SYSTEM } from '../staff/actor';
import { composeMail } from './compose-mail';
import { outboxFile, writeToOutbox } from './file-outbox';
import { readMailSettings } from './mail-settings';
import { recordMailTry } from './record-mail-try';
import { smtpOptions } from './smtp-options';

const payloadOf = z.object({ mailId: z.number().int() });

const mailText = z.object({
  subject: z.string(),
  paragraphs: z.array(z.string()),
  link: z.object({ word: z.string(), url: z.string() }).optional(),
  after: z.array(z.string()).optional(),
});

/**
 * Sends a letter of the queue, by the way that is set at this moment. Rejects when it could not be
 * sent, so that the queue tries again; what has gone already is left alone.
 */
export async function deliverMail(payload: unknown, clock: Clock): Promise<void> {
  const { mailId: id } = payloadOf.parse(payload);
  const row = await db().mail.findUnique({ where: { id } });
  if (!row?.sealed || row.sentAt) return;
  const text = openText('mail', String(id), row.sealed);
  if (text === null) {
    await recordMailTry(SYSTEM, { id, failure: 'sealed with another AUTH_SECRET' }, clock());
    return;
  }
  const { name, address, createdAt: at } = row;
  const letter = { id, at, name, address, text: mailText.parse(JSON.parse(text)) };
  const [settings, { name: newspaper }] = await Promise.all([readMailSettings(), getPublication()]);
  const message = composeMail(letter, { newspaper, from: settings.from });
  try {
    if (settings.way === 'smtp') await createTransport(smtpOptions(settings)).sendMail(message);
    else await writeToOutbox(message, outboxFile(id, at));
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error);
    await recordMailTry(SYSTEM, { id, failure }, clock());
    throw error;
  }
  await recordMailTry(SYSTEM, { id, sentBy: settings.way }, clock());
}
