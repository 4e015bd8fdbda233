import { write } from '../db/write';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import { KEPT_DAYS } from './outbox-limits';

const DAY_MS = 86_400_000;
/** For how long a letter that could not be sent may be tried again by hand. */
const RETRY_DAYS = 2;

/** Removes letters of long ago, and forgets what those said that could not be sent. */
export async function removeOldMail(actor: Actor, now: Date): Promise<void> {
  authorize(actor, 'mail.record');
  const before = (days: number): Date => new Date(now.getTime() - days * DAY_MS);
  await write(actor, now, async (tx) => {
    await tx.mail.deleteMany({ where: { createdAt: { lt: before(KEPT_DAYS) } } });
    await tx.mail.updateMany({
      where: { createdAt: { lt: before(RETRY_DAYS) }, sealed: { not: null } },
      data: { sealed: null },
    });
  });
}
