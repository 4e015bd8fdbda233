import { redirect } from 'next/navigation';
import { cache } from 'react';
import type { StaffActor } from '@/newsroom/staff/actor';
import { findNewcomer, findSession } from '@/newsroom/staff/find-session';
import { readSessionId } from './session-cookie';

/** Who is signed in, read from the database once a request; null for nobody. */
export const findActor = cache(async (): Promise<StaffActor | null> => {
  const sessionId = await readSessionId();
  return sessionId ? findSession(sessionId, new Date()) : null;
});

/** Who has signed in and can do nothing before setting up a second factor; null for anybody else. */
export const findNewcomerHere = cache(async (): Promise<StaffActor | null> => {
  const sessionId = await readSessionId();
  return sessionId ? findNewcomer(sessionId, new Date()) : null;
});

/**
 * For pages: who is signed in; or on to the second factor that has to be set up first, or to the
 * sign-in page, and back to `address` afterwards.
 */
export async function requireActor(address: string): Promise<StaffActor> {
  const actor = await findActor();
  if (actor) return actor;
  const door = (await findNewcomerHere()) ? 'sign-in/set-up' : 'sign-in';
  redirect(`/admin/${door}?next=${encodeURIComponent(address)}`);
}
