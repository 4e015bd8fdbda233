import { z } from 'zod';
import { rowId } from '../articles/command-input';
import { write } from '../db/write';
import { NewsroomError } from '../errors';
import { addJob } from '../jobs/add-job';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import { mailKey } from './send-mail';

export const retryMailInput = z.object({ id: rowId });

/** Puts a letter that could not be sent into the queue again. */
export async function retryMail(
  actor: Actor,
  { id }: z.infer<typeof retryMailInput>,
  now: Date,
): Promise<void> {
  authorize(actor, 'mail.edit');
  await write(actor, now, async (tx, record) => {
    const mail = await tx.mail.findUnique({ where: { id } });
    if (!mail) throw new NewsroomError('NOT_FOUND', { sentence: 'unknownMail' });
    if (mail.sentAt || !mail.sealed) throw new NewsroomError('RULE', { sentence: 'mailPassed' });
    await tx.mail.update({ where: { id }, data: { tries: 0, lastError: null } });
    await addJob(tx, 'send-mail', { mailId: id }, mailKey(id));
    record({ type: 'mail.retried', nounId: String(id), data: {} });
  });
}
