import { randomUUID } from 'node:crypto';
import { mail } from '@/messages/ar-mail';
import { clockTime, gregorianDate } from '../arabic/dates';
import type { Tx } from '../db/client';
import type { RecordEvent } from '../db/write';
import { sendMail } from '../mail/send-mail';
import { getPublication } from '../settings/get-publication';
import { deviceOf } from './device-of';
import type { SignInOrigin } from './sign-in-origin';

const LONGEST_AGENT = 300;

/** Whose session it is. */
interface Owner {
  id: number;
  name: string;
  email: string;
}

/**
 * Begins a session under an id of its own, whatever the browser brought along, for somebody who has
 * shown everything that signing in takes. From a device that the account does not know, its owner is
 * told by mail. Resolves to the session's id.
 */
export async function startSession(
  tx: Tx,
  record: RecordEvent,
  owner: Owner,
  origin: SignInOrigin,
  now: Date,
): Promise<string> {
  const newDevice = !origin.knownDevice && (await isNewDevice(tx, owner.id, origin));
  const id = randomUUID();
  await tx.session.create({
    data: {
      id,
      staffId: owner.id,
      createdAt: now,
      lastSeenAt: now,
      confirmedAt: now,
      userAgent: cutAgent(origin),
      address: origin.address,
    },
  });
  if (newDevice) await tellOwner(tx, owner, origin, now);
  const data = { address: origin.address, ...(newDevice && { newDevice }) };
  record({ type: 'session.started', nounId: String(owner.id), data }, owner.id);
  return id;
}

// The first sign-in of all is no news; a browser whose cookies were cleared neither.
async function isNewDevice(tx: Tx, staffId: number, origin: SignInOrigin): Promise<boolean> {
  const { address } = origin;
  if ((await tx.session.findFirst({ where: { staffId } })) === null) return false;
  const alike = { staffId, address, userAgent: cutAgent(origin) };
  return (await tx.session.findFirst({ where: alike })) === null;
}

async function tellOwner(tx: Tx, owner: Owner, origin: SignInOrigin, now: Date): Promise<void> {
  const { name: newspaper, timeZone: zone, digits, city } = await getPublication(tx);
  const clock = { zone, digits };
  const at = `${gregorianDate(now, clock)}، ${clockTime(now, clock)}`;
  await sendMail(
    tx,
    owner,
    mail.newDevice({ newspaper, at, city, address: origin.address, device: deviceName(origin) }),
    now,
  );
}

// What a stranger wrote into a header does not go into a letter of ours as it is.
function deviceName(origin: SignInOrigin): string {
  const { browser, system } = deviceOf(cutAgent(origin));
  return [browser, system].filter(Boolean).join(' — ') || mail.unknownDevice;
}

function cutAgent({ userAgent }: SignInOrigin): string {
  return userAgent.slice(0, LONGEST_AGENT);
}
