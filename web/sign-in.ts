import { headers } from 'next/headers';
import { NewsroomError } from '@/newsroom/errors';
import { endSession } from '@/newsroom/staff/end-session';
import { findPending, finishSignIn, type Pending } from '@/newsroom/staff/finish-sign-in';
import { beginSignIn, type signInInput } from '@/newsroom/staff/sign-in';
import type { SignInOrigin } from '@/newsroom/staff/sign-in-origin';
import type { z } from 'zod';
import { clientAddress } from './client-address';
import { findActor, findNewcomerHere } from './current-actor';
import {
  isKnownDevice,
  readPendingId,
  writePendingCookie,
  writeSessionCookies,
} from './session-cookie';

/**
 * Checks the password and leaves the session's cookie, or the one of the step that waits for a code.
 * Refuses as newsroom/staff/sign-in does.
 */
export async function signInHere(
  input: z.infer<typeof signInInput>,
  now: Date,
): Promise<'inside' | 'code'> {
  const begun = await beginSignIn(input, await originOf(input.email), now);
  if ('pendingId' in begun) {
    await writePendingCookie(begun.pendingId);
    return 'code';
  }
  await begin(begun.sessionId, input.email, now);
  return 'inside';
}

/** Who waits in this browser before the second step; null for nobody. */
export async function findPendingHere(now: Date): Promise<Pending | null> {
  const pendingId = await readPendingId();
  return pendingId ? findPending(pendingId, now) : null;
}

/** Takes the code and leaves the session's cookie; refuses as newsroom/staff/finish-sign-in does. */
export async function finishSignInHere(code: string, now: Date): Promise<void> {
  const pending = await findPendingHere(now);
  if (!pending) throw new NewsroomError('UNAUTHENTICATED', { sentence: 'signInAgain' });
  const step = { pendingId: pending.id, code };
  const { sessionId, email } = await finishSignIn(step, await originOf(pending.email), now);
  await begin(sessionId, email, now);
}

// Whoever was signed in here before is no more: the cookie that opened that session may be known.
async function begin(sessionId: string, email: string, now: Date): Promise<void> {
  const former = (await findActor()) ?? (await findNewcomerHere());
  if (former) await endSession(former, { everywhere: false }, now);
  await writeSessionCookies(sessionId, email);
}

async function originOf(email: string): Promise<SignInOrigin> {
  const sent = await headers();
  return {
    address: clientAddress(sent),
    userAgent: sent.get('user-agent') ?? '',
    knownDevice: await isKnownDevice(email),
  };
}

/** Where to go after signing in: an address of the desk, never another site. */
export function safeNext(next: string | undefined): string {
  return next && /^\/admin(?:[/?]|$)/.test(next) && !next.includes('\\') ? next : '/admin';
}
