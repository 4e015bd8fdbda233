import NextAuth from 'next-auth';
import type { NextRequest } from 'next/server';
import { authOptions } from '@/web/auth-options';

type Context = { params: Promise<{ nextauth: string[] }> };

/** What a program needs to sign in and out; next-auth's own pages and log stay closed. */
const OPEN = [
  'GET csrf',
  'GET providers',
  'GET session',
  'POST callback/credentials',
  'POST signout',
];

/** next-auth's own endpoints. The options wait for the request: the build runs without settings. */
async function handle(request: NextRequest, context: Context): Promise<Response> {
  const { nextauth } = await context.params;
  if (!OPEN.includes(`${request.method} ${nextauth.join('/')}`)) {
    return new Response(null, { status: 404 });
  }
  const answer: unknown = await NextAuth(request, context, authOptions());
  if (!(answer instanceof Response)) throw new Error('next-auth gave no answer.');
  return answer;
}

export { handle as GET, handle as POST };
