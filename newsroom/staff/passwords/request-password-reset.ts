import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { write } from '../../db/write';
import { addJob } from '../../jobs/add-job';
import { SYSTEM } from '../actor';
import { countAttempt } from '../sign-in-throttle';

export const requestPasswordResetInput = z.object({
  email: z.email('emailWrong').trim().toLowerCase().max(254, 'tooLong'),
});

/**
 * Asks for a letter with a link to set a new password. The same is done for every address: whether it
 * is anybody's, the background work finds out, so that neither the answer nor its time tells. Too
 * many are RATE_LIMITED.
 */
export async function requestPasswordReset(
  { email }: z.infer<typeof requestPasswordResetInput>,
  { address }: { address: string },
  now: Date,
): Promise<void> {
  await countAttempt('reset', { email, address, known: false });
  const id = randomUUID();
  await write(SYSTEM, now, async (tx) => {
    await tx.passwordReset.create({ data: { id, email, address, createdAt: now } });
    await addJob(tx, 'send-reset', { resetId: id }, `reset:${id}`);
  });
}
