import { write } from '../db/write';
import type { Actor } from './actor';

/** A wrong code, or a wrong password of who is inside: at which door, of which account, from where. */
interface RefusedAttempt {
  staffId: number;
  address: string;
  step: 'factor' | 'confirmation';
}

/**
 * Records that somebody was refused at the door; nothing of what was typed. Wrong passwords of who is
 * outside are counted instead (newsroom/audit/count-tally.ts), because anybody can try them.
 */
export async function recordRefusal(
  actor: Actor,
  { staffId, address, step }: RefusedAttempt,
  now: Date,
): Promise<void> {
  await write(actor, now, async (_tx, record) => {
    record({ type: 'session.refused', nounId: String(staffId), data: { address, step } });
    return Promise.resolve();
  });
}
