import { z } from 'zod';
import { mail } from '@/messages/ar-mail';
import { db, type Tx } from '../db/client';
import { write } from '../db/write';
import { NewsroomError } from '../errors';
import { sendMail } from '../mail/send-mail';
import { getPublication } from '../settings/get-publication';
import { SYSTEM } from './actor';
import { spendCode } from './factor/spend-code';
import { holdEntrant } from './hold-entrant';
import { isKnown } from './known-address';
import { recordRefusal } from './record-refusal';
import { PENDING_MS } from './sign-in';
import type { SignInOrigin } from './sign-in-origin';
import { countAttempt, forgiveAttempt } from './sign-in-throttle';
import { startSession } from './start-session';

export const finishSignInInput = z.object({
  code: z.string().trim().min(1, 'codeMissing').max(60, 'tooLong'),
});

/** Somebody whose password was right. */
export interface Pending {
  id: string;
  staffId: number;
  name: string;
  email: string;
}

/** Who waits before the second step; null when the time for it is over, or nobody does. */
export async function findPending(id: string, now: Date): Promise<Pending | null> {
  const pending = await db().pendingSignIn.findUnique({ where: { id }, include: { staff: true } });
  if (!pending || pending.staff.disabledAt) return null;
  if (now.getTime() - pending.createdAt.getTime() > PENDING_MS) return null;
  const { staffId, staff } = pending;
  return { id, staffId, name: staff.name, email: staff.email };
}

/**
 * Takes the code of the app, or a recovery code, and begins the session. A wrong or used one is
 * INVALID, too many are RATE_LIMITED, a step whose time is over is UNAUTHENTICATED.
 */
export async function finishSignIn(
  { pendingId, code }: { pendingId: string } & z.infer<typeof finishSignInInput>,
  origin: SignInOrigin,
  now: Date,
): Promise<{ sessionId: string; email: string }> {
  const pending = await findPending(pendingId, now);
  if (!pending) throw new NewsroomError('UNAUTHENTICATED', { sentence: 'signInAgain' });
  const { staffId, email, name } = pending;
  const { address } = origin;
  const attempt = { email, address, known: await isKnown(staffId, origin, now) };
  await countAttempt('code', attempt);
  const { name: newspaper } = await getPublication();
  const sessionId = await write(SYSTEM, now, async (tx, record) => {
    // Whoever shuts the person out meanwhile removes the step, which is taken below.
    await holdEntrant(tx, staffId);
    const spent = await spendCode(tx, staffId, code, now);
    if (!spent) return null;
    const { count } = await tx.pendingSignIn.deleteMany({ where: { id: pendingId } });
    if (count === 0) throw new NewsroomError('UNAUTHENTICATED', { sentence: 'signInAgain' });
    if (spent === 'recovery') {
      const codesLeft = await countCodes(tx, staffId);
      await sendMail(tx, { name, email }, mail.recovered({ newspaper, codesLeft }), now);
      record({ type: 'factor.recovered', nounId: String(staffId), data: { codesLeft } });
    }
    return startSession(tx, record, { id: staffId, name, email }, origin, now);
  });
  if (sessionId === null) {
    await recordRefusal(SYSTEM, { staffId, address, step: 'factor' }, now);
    throw new NewsroomError('INVALID', { fields: { code: 'codeWrong' } });
  }
  await forgiveAttempt('code', attempt);
  return { sessionId, email };
}

function countCodes(tx: Tx, staffId: number): Promise<number> {
  return tx.recoveryCode.count({ where: { staffId, usedAt: null } });
}
