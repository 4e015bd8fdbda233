import type { Logger } from 'pino';
import type { MissedCount } from '@/newsroom/redirects/missing/add-missed-addresses';
import { missedAddress } from '@/newsroom/redirects/missing/missed-address';
import { countsOnce, type Opening } from './counts-once';
import type { Flushed } from './flush-often';
import { createTally } from './tally';

export interface MissedCounterOptions {
  /** Writes counts down. */
  flush: (counts: MissedCount[]) => Promise<void>;
  log: Pick<Logger, 'warn'>;
  /** The clock, in milliseconds. */
  now?: () => number;
}

export interface MissedCounter extends Flushed {
  /**
   * Counts that a reader asked for an address that nobody has, unless it is a probe, a repeat or part
   * of a flood. Never waits.
   */
  count: (
    asked: { target: string; referrer: string },
    reader: Pick<Opening, 'address' | 'userAgent'>,
  ) => void;
}

/** Different addresses that wait at most, about 1 MB. */
const MOST_WAITING = 1000;
/** About 1 MB. */
const READERS_REMEMBERED = 10_000;

/** Counts the addresses that readers ask for in vain. */
export function createMissedCounter({
  flush: write,
  log,
  now = Date.now,
}: MissedCounterOptions): MissedCounter {
  const isNew = countsOnce(now, READERS_REMEMBERED);
  const { add, ...flushed } = createTally<MissedCount>({
    write,
    merge: (known, newer) => {
      known.count += newer.count;
      known.referred += newer.referred;
      known.referrer = newer.referrer ?? known.referrer;
      known.lastAt = newer.lastAt;
    },
    most: MOST_WAITING,
    what: 'missed addresses',
    log,
  });
  const count: MissedCounter['count'] = ({ target, referrer }, reader) => {
    const missed = missedAddress(target, referrer);
    if (!missed || !isNew({ ...reader, what: missed.path })) return;
    const referred = missed.referrer === null ? 0 : 1;
    add(missed.path, { ...missed, referred, count: 1, lastAt: new Date(now()) });
  };
  return { count, ...flushed };
}
