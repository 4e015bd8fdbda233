import { decode, encode } from 'next-auth/jwt';
import { cookies } from 'next/headers';
import { env, isProduction } from '@/env';
import { ABSOLUTE_MS } from '@/newsroom/staff/find-session';
import { PENDING_MS } from '@/newsroom/staff/sign-in';

/** `__Host-` binds the cookie to this very host, and needs https. */
function cookieName(name: 'session' | 'device' | 'pending'): string {
  return isProduction() ? `__Host-matbaa.${name}` : `matbaa.${name}`;
}

/** The name of the cookie that holds the session. */
export function sessionCookieName(): string {
  return cookieName('session');
}

const DEVICE_SECONDS = 180 * 86_400;
/** Most accounts that one browser remembers: a desk that a shift shares. */
const MOST_ACCOUNTS = 8;

export function cookieOptions() {
  return { httpOnly: true, sameSite: 'lax', secure: isProduction(), path: '/' } as const;
}

/** The session id that the request's cookie names; null without one, or when it is forged. */
export async function readSessionId(): Promise<string | null> {
  const { sid } = await read('session');
  return typeof sid === 'string' ? sid : null;
}

/** The step of signing in that waits for a code in this browser; null without one. */
export async function readPendingId(): Promise<string | null> {
  const { pending } = await read('pending');
  return typeof pending === 'string' ? pending : null;
}

/** Whether this browser has signed this account in before. */
export async function isKnownDevice(email: string): Promise<boolean> {
  return (await knownAccounts()).includes(email);
}

/** Remembers in this browser that the password was right and the code is still to come. */
export async function writePendingCookie(pendingId: string): Promise<void> {
  await set('pending', { pending: pendingId }, PENDING_MS / 1000);
}

/** Sets the session cookie and marks the device as known to the account. */
export async function writeSessionCookies(sessionId: string, email: string): Promise<void> {
  await set('session', { sid: sessionId }, ABSOLUTE_MS / 1000);
  const others = (await knownAccounts()).filter((account) => account !== email);
  const accounts = [email, ...others].slice(0, MOST_ACCOUNTS);
  await set('device', { accounts }, DEVICE_SECONDS);
  await clear('pending');
}

/** Takes the session cookie away; the device stays known. */
export async function clearSessionCookie(): Promise<void> {
  await clear('session');
}

async function knownAccounts(): Promise<string[]> {
  const { accounts } = await read('device');
  return Array.isArray(accounts) ? accounts.map(String) : [];
}

async function read(name: 'session' | 'device' | 'pending'): Promise<Record<string, unknown>> {
  const token = (await cookies()).get(cookieName(name))?.value;
  if (!token) return {};
  // A cookie that was not made with this secret is nobody's, not an error.
  return (
    (await decode({ token, secret: env().AUTH_SECRET, salt: saltOf(name) }).catch(() => null)) ?? {}
  );
}

async function set(
  name: 'session' | 'device' | 'pending',
  token: Record<string, unknown>,
  maxAge: number,
): Promise<void> {
  const value = await encode({ token, secret: env().AUTH_SECRET, salt: saltOf(name), maxAge });
  (await cookies()).set(cookieName(name), value, { ...cookieOptions(), maxAge });
}

async function clear(name: 'session' | 'pending'): Promise<void> {
  (await cookies()).set(cookieName(name), '', { ...cookieOptions(), maxAge: 0 });
}

// Each cookie has a key of its own; the session's is the one that next-auth reads and writes.
function saltOf(name: string): string {
  return name === 'session' ? '' : name;
}
