import { redirect } from 'next/navigation';
import { cache } from 'react';
import type { StaffActor } from '@/newsroom/staff/actor';
import { findSession } from '@/newsroom/staff/find-session';
import { readSessionId } from './session-cookie';

/** Who is signed in, read from the database once a request; null for nobody. */
export const findActor = cache(async (): Promise<StaffActor | null> => {
  const sessionId = await readSessionId();
  return sessionId ? findSession(sessionId, new Date()) : null;
});

/** For pages: who is signed in, or on to the sign-in page and back to `address` afterwards. */
export async function requireActor(address: string): Promise<StaffActor> {
  const actor = await findActor();
  if (actor) return actor;
  redirect(`/admin/sign-in?next=${encodeURIComponent(address)}`);
}
