import { decode, encode } from 'next-auth/jwt';
import { cookies } from 'next/headers';
import { env, isProduction } from '@/env';
import { ABSOLUTE_MS } from '@/newsroom/staff/find-session';

/** `__Host-` binds the cookie to this very host, and needs https. */
export function sessionCookieName(): string {
  return isProduction() ? '__Host-matbaa.session' : 'matbaa.session';
}

function deviceCookieName(): string {
  return isProduction() ? '__Host-matbaa.device' : 'matbaa.device';
}

const DEVICE_SECONDS = 180 * 86_400;

export function cookieOptions() {
  return { httpOnly: true, sameSite: 'lax', secure: isProduction(), path: '/' } as const;
}

/** The session id that the request's cookie names; null without one, or when it is forged. */
export async function readSessionId(): Promise<string | null> {
  const token = (await cookies()).get(sessionCookieName())?.value;
  const claims = await open(token);
  return typeof claims?.sid === 'string' ? claims.sid : null;
}

/** Whether this browser has signed this account in before. */
export async function isKnownDevice(email: string): Promise<boolean> {
  const claims = await open((await cookies()).get(deviceCookieName())?.value);
  return claims?.email === email;
}

/** Sets the session cookie and marks the device as known to the account. */
export async function writeSessionCookies(sessionId: string, email: string): Promise<void> {
  const secret = env().AUTH_SECRET;
  const maxAge = ABSOLUTE_MS / 1000;
  const jar = await cookies();
  jar.set(sessionCookieName(), await encode({ token: { sid: sessionId }, secret, maxAge }), {
    ...cookieOptions(),
    maxAge,
  });
  const device = await encode({ token: { email }, secret, maxAge: DEVICE_SECONDS });
  jar.set(deviceCookieName(), device, { ...cookieOptions(), maxAge: DEVICE_SECONDS });
}

/** Takes the session cookie away; the device stays known. */
export async function clearSessionCookie(): Promise<void> {
  (await cookies()).set(sessionCookieName(), '', { ...cookieOptions(), maxAge: 0 });
}

async function open(token: string | undefined) {
  if (!token) return null;
  // A cookie that was not made with this secret is nobody's, not an error.
  return decode({ token, secret: env().AUTH_SECRET }).catch(() => null);
}
