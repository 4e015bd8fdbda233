import { NewsroomError } from '../errors';
import type { Actor, StaffActor } from './actor';

/** For how long it counts that the password was typed. */
const CONFIRMED_MS = 10 * 60_000;

/**
 * Refuses (UNCONFIRMED) who has not typed the password, and the code where there is a second factor,
 * within ten minutes: for commands on mail addresses, second factors, roles and invitations, so that
 * an unattended screen or a stolen cookie cannot make itself at home. The screen then asks for both
 * and sends the same again (components/admin/confirm).
 */
export function requireConfirmed(actor: Actor, now: Date): void {
  if (actor.kind === 'system' || isConfirmed(actor, now)) return;
  throw new NewsroomError('UNCONFIRMED', { data: { hasFactor: actor.hasFactor === true } });
}

function isConfirmed({ confirmedAt }: StaffActor, now: Date): boolean {
  return confirmedAt !== undefined && now.getTime() - confirmedAt.getTime() <= CONFIRMED_MS;
}
