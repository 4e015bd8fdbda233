import { write } from '../db/write';
import type { Actor } from './actor';
import { authorize } from './policy';
import { PENDING_MS } from './sign-in';

const DAY_MS = 86_400_000;

/** Removes steps of signing in, links to set passwords and addresses, and counts of attempts (throttle.ts) whose time is over. */
export async function removeOldSignIns(actor: Actor, now: Date): Promise<void> {
  authorize(actor, 'mail.record');
  const before = (ms: number) => ({ createdAt: { lt: new Date(now.getTime() - ms) } });
  await write(actor, now, async (tx) => {
    await tx.pendingSignIn.deleteMany({ where: before(PENDING_MS) });
    await tx.passwordReset.deleteMany({ where: before(DAY_MS) });
    await tx.addressChange.deleteMany({ where: before(DAY_MS) });
    await tx.throttle.deleteMany({ where: { expire: { lte: now } } });
  });
}
