import { db } from '../../db/client';
import type { StaffActor } from '../actor';
import { linkedChange, openChange } from './address-link';

/** The e-mail address that one asked for and has not confirmed yet; null for none. */
export async function findWantedAddress(actor: StaffActor, now: Date): Promise<string | null> {
  const where = { staffId: actor.id, ...openChange(now) };
  return (await db().addressChange.findFirst({ where }))?.email ?? null;
}

/** The e-mail address that this link would take over; null when it opens nothing for this person. */
export async function findLinkedAddress(
  actor: StaffActor,
  token: string,
  now: Date,
): Promise<string | null> {
  const where = linkedChange(actor.id, token, now);
  return (await db().addressChange.findFirst({ where }))?.email ?? null;
}
