import { headers } from 'next/headers';
import { signIn, type signInInput } from '@/newsroom/staff/sign-in';
import type { z } from 'zod';
import { clientAddress } from './client-address';
import { isKnownDevice, writeSessionCookies } from './session-cookie';

/** Checks the password and leaves the session's cookie; refuses as newsroom/staff/sign-in does. */
export async function signInHere(input: z.infer<typeof signInInput>, now: Date): Promise<void> {
  const sent = await headers();
  const { sessionId } = await signIn(
    input,
    {
      address: clientAddress(sent),
      userAgent: sent.get('user-agent') ?? '',
      knownDevice: await isKnownDevice(input.email),
    },
    now,
  );
  await writeSessionCookies(sessionId, input.email);
}

/** Where to go after signing in: an address of the desk, never another site. */
export function safeNext(next: string | undefined): string {
  return next && /^\/admin(?:[/?]|$)/.test(next) && !next.includes('\\') ? next : '/admin';
}
