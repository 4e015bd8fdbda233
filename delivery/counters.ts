import type { Logger } from 'pino';
import {
  createMissedCounter,
  type MissedCounter,
  type MissedCounterOptions,
} from './missed-counter';
import {
  createRedirectCounter,
  type RedirectCounter,
  type RedirectCounterOptions,
} from './redirect-counter';
import {
  createSearchCounter,
  type SearchCounter,
  type SearchCounterOptions,
} from './search-counter';
import { createViewCounter, type ViewCounter, type ViewCounterOptions } from './view-counter';

/** Everything that the front counts in memory. */
export interface Counters {
  views: ViewCounter;
  searches: SearchCounter;
  redirects: RedirectCounter;
  missed: MissedCounter;
}

/** How what was counted is written down. */
export interface CounterFlushes {
  flushViews: ViewCounterOptions['flush'];
  flushSearches: SearchCounterOptions['flush'];
  flushRedirects: RedirectCounterOptions['flush'];
  flushMissed: MissedCounterOptions['flush'];
}

/** Begins to count. */
export function createCounters(
  flushes: CounterFlushes,
  { log, ...views }: Pick<ViewCounterOptions, 'onFlushed' | 'isPublicArticle'> & { log: Logger },
): Counters {
  return {
    views: createViewCounter({ flush: flushes.flushViews, log, ...views }),
    searches: createSearchCounter({ flush: flushes.flushSearches, log }),
    redirects: createRedirectCounter({ flush: flushes.flushRedirects, log }),
    missed: createMissedCounter({ flush: flushes.flushMissed, log }),
  };
}

/** Writes everything down for the last time. */
export async function stopCounters(counters: Counters): Promise<void> {
  const { views, searches, redirects, missed } = counters;
  await Promise.all([views, searches, redirects, missed].map((counter) => counter.stop()));
}
