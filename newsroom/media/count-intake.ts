import type { StaffActor } from '../staff/actor';
import { countOne, limiter, type Limit } from '../staff/throttle';

/**
 * Files that one person may have looked at: decoding one takes a core for about a second. A
 * photographer's sixty pictures, each asked about twice, are half of it.
 */
export const INTAKE_LIMIT = { points: 240, duration: 10 * 60 } as const satisfies Limit;

/** Counts a file that is about to be looked at; throws RATE_LIMITED with the seconds to wait. */
export async function countIntake(actor: StaffActor): Promise<void> {
  await countOne(limiter('media-intake', INTAKE_LIMIT), String(actor.id), 'tooManyIntakes');
}
