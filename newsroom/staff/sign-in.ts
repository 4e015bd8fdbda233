import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { cleanText } from '../arabic/bidi';
import { countFailedSignIn } from '../audit/count-tally';
import { db, type Tx } from '../db/client';
import type { Staff } from '../db/generated/client';
import { write, type RecordEvent } from '../db/write';
import { NewsroomError } from '../errors';
import { SYSTEM } from './actor';
import { holdEntrant } from './hold-entrant';
import { isKnown } from './known-address';
import { checkPassword } from './password';
import type { SignInOrigin } from './sign-in-origin';
import { countAttempt, forgiveAttempt, type Attempt } from './sign-in-throttle';
import { startSession } from './start-session';

export const signInInput = z.object({
  // Any text is a wrong account; PostgreSQL takes no NUL.
  email: z
    .string()
    .max(1000, 'tooLong')
    .transform((text) => cleanText(text).trim().toLowerCase())
    .pipe(z.string().min(1, 'emailMissing').max(254, 'tooLong')),
  password: z.string().min(1, 'passwordMissing').max(1000, 'tooLong'),
});

/** For how long a right password waits for its code. */
export const PENDING_MS = 10 * 60_000;

/** Inside, or before the second step, which finish-sign-in.ts takes. */
type Begun = { sessionId: string; staffId: number } | { pendingId: string };

/**
 * Checks a password. Without a second factor a session begins; with one a step that waits for its
 * code. Wrong password, unknown and disabled account are one answer (INVALID, wrongCredentials) after
 * the same work, and so is an account whose password was changed, or which was disabled, while this
 * one was being compared; too many attempts are RATE_LIMITED.
 */
export async function beginSignIn(
  input: z.infer<typeof signInInput>,
  origin: SignInOrigin,
  now: Date,
): Promise<Begun> {
  const staff = await db().staff.findUnique({ where: { email: input.email } });
  const attempt: Attempt = {
    email: input.email,
    address: origin.address,
    known: await isKnown(staff?.id ?? 0, origin, now),
  };
  const failed = (throttled: boolean) =>
    countFailedSignIn({ staffId: staff?.id ?? null, address: origin.address, throttled }, now);
  await countAttempt('sign-in', attempt).catch(async (refusal: unknown) => {
    await failed(true);
    throw refusal;
  });
  const fits = await checkPassword(staff?.passwordHash ?? null, input.password);
  const begun =
    staff && fits && !staff.disabledAt
      ? await write(SYSTEM, now, (tx, record) => letIn(tx, record, staff, origin, now))
      : null;
  if (!begun) {
    await failed(false);
    throw new NewsroomError('INVALID', { sentence: 'wrongCredentials' });
  }
  await forgiveAttempt('sign-in', attempt);
  return begun;
}

/** Begins what the password opens; null when it is the password, or the account open, no longer. */
async function letIn(
  tx: Tx,
  record: RecordEvent,
  checked: Staff,
  origin: SignInOrigin,
  now: Date,
): Promise<Begun | null> {
  const held = await holdEntrant(tx, checked.id);
  if (held?.passwordHash !== checked.passwordHash || held.disabledAt) return null;
  if (!held.secondFactor?.enabledAt) {
    const sessionId = await startSession(tx, record, checked, origin, now);
    return { sessionId, staffId: checked.id };
  }
  const pendingId = randomUUID();
  const passed = new Date(now.getTime() - PENDING_MS);
  await tx.pendingSignIn.deleteMany({ where: { createdAt: { lt: passed } } });
  await tx.pendingSignIn.create({ data: { id: pendingId, staffId: checked.id, createdAt: now } });
  return { pendingId };
}

/**
 * Signs in by the password alone, as beginSignIn does; who has a second factor is refused (RULE), and
 * has to go by the page.
 */
export async function signIn(
  input: z.infer<typeof signInInput>,
  origin: SignInOrigin,
  now: Date,
): Promise<{ sessionId: string; staffId: number }> {
  const begun = await beginSignIn(input, origin, now);
  if ('pendingId' in begun) throw new NewsroomError('RULE', { sentence: 'codeNeeded' });
  return begun;
}
