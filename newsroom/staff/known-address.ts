import { db } from '../db/client';
import type { SignInOrigin } from './sign-in-origin';

// A month of remembered addresses is enough to keep the owner in while strangers guess.
const KNOWN_ADDRESS_MS = 30 * 86_400_000;

/** Whether the account signed in before with this device, or lately from this address. */
export async function isKnown(
  staffId: number,
  { knownDevice, address }: SignInOrigin,
  now: Date,
): Promise<boolean> {
  if (knownDevice) return true;
  const since = new Date(now.getTime() - KNOWN_ADDRESS_MS);
  const session = await db().session.findFirst({
    where: { staffId, address, createdAt: { gt: since } },
    select: { id: true },
  });
  return session !== null;
}
