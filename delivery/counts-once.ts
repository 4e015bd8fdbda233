import { createHmac, randomBytes } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { MinuteCounts } from './minute-counts';
import { networkOf } from './network-of';

/** A reader's browser has something open. */
export interface Opening {
  /** A story's number, or what was looked for. */
  what: number | string;
  /** Address of the client (delivery/client-of). */
  address: string;
  userAgent: string;
}

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** A reader who comes back to it within this time is the same reading. */
const REPEAT_MS = 30 * MINUTE_MS;
/**
 * Readings of one network that count within a minute. Behind one address of a mobile operator are
 * many readers, so it is far above what one person reads; a flood of one machine ends here.
 */
const MOST_A_MINUTE = 60;
/** About 12 MB; what is pushed out early would count a second time. */
const READINGS_REMEMBERED = 100_000;
const NETWORKS_REMEMBERED = 20_000;

/**
 * Tells readings that count from repeats and floods. Who reads is known only as a keyed hash in this
 * process's memory; its key is random and new every day, and neither is ever written anywhere.
 */
export function countsOnce(
  now: () => number,
  remembered = READINGS_REMEMBERED,
): (opening: Opening) => boolean {
  const readAt = new LRUCache<string, number>({ max: remembered });
  const networks = new MinuteCounts(NETWORKS_REMEMBERED);
  let key = randomBytes(32);
  let keyDay = Math.floor(now() / DAY_MS);

  const hash = (...parts: string[]): string =>
    createHmac('sha256', key).update(parts.join('\n')).digest('base64url').slice(0, 16);

  return ({ what, address, userAgent }) => {
    const at = now();
    const day = Math.floor(at / DAY_MS);
    if (day !== keyDay) {
      key = randomBytes(32);
      keyDay = day;
    }
    const reader = hash(address, userAgent, String(what));
    const last = readAt.get(reader);
    if (last !== undefined && at - last < REPEAT_MS) return false;

    if (!networks.take(hash(networkOf(address)), MOST_A_MINUTE, at)) return false;
    readAt.set(reader, at);
    return true;
  };
}
