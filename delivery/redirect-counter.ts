import type { Logger } from 'pino';
import type { RedirectUse } from '@/newsroom/redirects/add-redirect-uses';
import type { Flushed } from './flush-often';
import { createTally } from './tally';

export interface RedirectCounterOptions {
  /** Writes counts down. */
  flush: (uses: RedirectUse[]) => Promise<void>;
  log: Pick<Logger, 'warn'>;
  /** The clock, in milliseconds. */
  now?: () => number;
}

export interface RedirectCounter extends Flushed {
  /** Counts that somebody was sent by a redirect. Never waits. */
  count: (redirectId: number) => void;
}

/** Different redirects that wait at most, about 2 MB. */
const MOST_WAITING = 20_000;

/**
 * Counts how often redirects are followed. Everybody counts, search engines too: one that only they
 * follow is needed as well.
 */
export function createRedirectCounter({
  flush: write,
  log,
  now = Date.now,
}: RedirectCounterOptions): RedirectCounter {
  const { add, ...flushed } = createTally<RedirectUse>({
    write,
    merge: (known, newer) => {
      known.count += newer.count;
      if (newer.lastAt > known.lastAt) known.lastAt = newer.lastAt;
    },
    most: MOST_WAITING,
    what: 'uses of redirects',
    log,
  });
  return {
    count: (redirectId) => add(redirectId, { redirectId, count: 1, lastAt: new Date(now()) }),
    ...flushed,
  };
}
