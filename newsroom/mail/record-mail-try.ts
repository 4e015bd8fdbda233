import { write } from '../db/write';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';

/** What became of a try to send a letter. */
type MailTry = { id: number } & ({ sentBy: 'file' | 'smtp' } | { failure: string });

const LONGEST_FAILURE = 300;

/** Notes what became of a try. What a letter said is forgotten as soon as it has gone. */
export async function recordMailTry(actor: Actor, input: MailTry, now: Date): Promise<void> {
  authorize(actor, 'mail.record');
  const { id } = input;
  await write(actor, now, async (tx) => {
    await tx.mail.updateMany({
      where: { id },
      data: {
        tries: { increment: 1 },
        ...('failure' in input
          ? { lastError: input.failure.slice(0, LONGEST_FAILURE) }
          : { sentAt: now, sentBy: input.sentBy, lastError: null, sealed: null }),
      },
    });
  });
}
