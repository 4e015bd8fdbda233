import type { NextAuthOptions } from 'next-auth';
import Credentials from 'next-auth/providers/credentials';
import { env } from '@/env';
import { endSession } from '@/newsroom/staff/end-session';
import { ABSOLUTE_MS, findSession } from '@/newsroom/staff/find-session';
import { signIn, signInInput } from '@/newsroom/staff/sign-in';
import { clientAddress } from './client-address';
import { cookieOptions, sessionCookieName } from './session-cookie';

/**
 * next-auth's own endpoints, with the same password check, throttle and sessions as the form of
 * the sign-in page. The token holds nothing but the session's id.
 */
export function authOptions(): NextAuthOptions {
  return {
    secret: env().AUTH_SECRET,
    session: { strategy: 'jwt', maxAge: ABSOLUTE_MS / 1000 },
    cookies: { sessionToken: { name: sessionCookieName(), options: cookieOptions() } },
    pages: { signIn: '/admin/sign-in', error: '/admin/sign-in' },
    providers: [
      Credentials({
        credentials: { email: { type: 'email' }, password: { type: 'password' } },
        async authorize(credentials, request) {
          const input = signInInput.safeParse(credentials);
          if (!input.success) return null;
          const sent = new Headers(request.headers as Record<string, string>);
          const origin = {
            address: clientAddress(sent),
            userAgent: sent.get('user-agent') ?? '',
            knownDevice: false,
          };
          const { sessionId } = await signIn(input.data, origin, new Date());
          return { id: sessionId };
        },
      }),
    ],
    events: {
      // The token goes with the cookie; the session itself has to end too.
      async signOut({ token }) {
        const sessionId = typeof token.sid === 'string' ? token.sid : '';
        const actor = await findSession(sessionId, new Date());
        if (actor) await endSession(actor, { everywhere: false }, new Date());
      },
    },
    callbacks: {
      jwt: ({ token, user, trigger }) => (trigger === 'signIn' ? { sid: user.id } : token),
      session: ({ session }) => ({ expires: session.expires }),
    },
  };
}
