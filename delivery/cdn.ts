import type { Logger } from 'pino';
import { createPurgeQueue } from './cdn-purge';

/** What of a page a CDN keeps for how long: a search is asked for by few and changes with all. */
export type CdnKind = 'page' | 'search';

/** Every page carries it, so that one call can purge them all. */
export const EVERYTHING = 'all';

export interface Cdn {
  /**
   * Headers of a page (status 200) that shows `keys`, in the place of its Cache-Control; without a
   * CDN there are none.
   */
  headers: (keys: Iterable<string>, kind: CdnKind) => Record<string, string>;
  /** Purges what shows one of the keys, behind the caller's back; never throws. */
  purge: (keys: Iterable<string>) => void;
  /** Sends what still waits, or gives up when the CDN does not answer. */
  close: () => Promise<void>;
}

interface CdnOptions {
  /** Takes `POST {"surrogate_keys":[…]}` (CDN_PURGE_URL); undefined without a CDN. */
  url: string | undefined;
  /** One header of that call, `Name: value` (CDN_PURGE_HEADER). */
  header: string | undefined;
  log: Logger;
}

// Seconds. Purges keep a CDN fresh; these bounds mend what a lost purge would leave.
const FRESH: Record<CdnKind, number> = { page: 3600, search: 60 };
const REVALIDATE = 60;
const ON_ERROR = 86_400;

/** Header lines that are longer, proxies refuse; such a page is kept for a short time instead. */
const LONGEST_KEYS = 4000;

const WITHOUT: Cdn = {
  headers: () => ({}),
  purge: () => undefined,
  close: () => Promise.resolve(),
};

/** The CDN before this newspaper, if the settings name one (docs/decisions/0013-cdn-headers.md). */
export function createCdn({ url, header, log }: CdnOptions): Cdn {
  if (!url) return WITHOUT;
  const queue = createPurgeQueue({ url, headers: headerOf(header), everything: EVERYTHING, log });
  return {
    headers: (keys, kind) => {
      const named = [EVERYTHING, ...keys].join(' ');
      const tooLong = named.length > LONGEST_KEYS;
      const fresh = tooLong ? FRESH.search : FRESH[kind];
      const stale = `stale-while-revalidate=${REVALIDATE}, stale-if-error=${ON_ERROR}`;
      return {
        'Surrogate-Key': tooLong ? EVERYTHING : named,
        'Cache-Control': `public, max-age=0, must-revalidate, s-maxage=${fresh}, stale-if-error=${ON_ERROR}`,
        'CDN-Cache-Control': `public, max-age=${fresh}, ${stale}`,
        'Surrogate-Control': `max-age=${fresh}, ${stale}`,
      };
    },
    purge: queue.add,
    close: queue.close,
  };
}

function headerOf(line: string | undefined): Record<string, string> {
  const [name, ...value] = (line ?? '').split(':');
  return name ? { [name.trim()]: value.join(':').trim() } : {};
}
