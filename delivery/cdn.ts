import type { Logger } from 'pino';
import { KEY } from '@/newsroom/events/page-keys';
import type { Answer } from './answer';
import { createPurgeQueue } from './cdn-purge';

/** What of a page a CDN keeps for how long: a search is asked for by few and changes with all. */
export type CdnKind = 'page' | 'search';

export interface Cdn {
  /**
   * Headers of a page (status 200) that shows `keys`, in the place of its Cache-Control; without a
   * CDN there are none.
   */
  headers: (keys: Iterable<string>, kind: CdnKind) => Record<string, string>;
  /**
   * Headers of a file that belongs to `key`, beside its Cache-Control; a CDN keeps it for so many
   * seconds at most. Without a CDN there are none.
   */
  fileHeaders: (keys: readonly string[], seconds: number) => Record<string, string>;
  /** The page without those headers: an old one that is shown for want of a newer one. */
  unkept: <P extends { answer: Answer }>(page: P) => P;
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
const FRESH_FILE = 86_400;
const REVALIDATE = 60;
const ON_ERROR = 86_400;

/** Header lines that are longer, proxies refuse; such a page is kept for a short time instead. */
const LONGEST_KEYS = 4000;

const FOR_BROWSERS = 'public, max-age=0, must-revalidate';
const TO_CDNS = ['Surrogate-Key', 'CDN-Cache-Control', 'Surrogate-Control'];

/** For a newspaper without a CDN. */
export const NO_CDN: Cdn = {
  headers: () => ({}),
  fileHeaders: () => ({}),
  unkept: (page) => page,
  purge: () => undefined,
  close: () => Promise.resolve(),
};

/** The CDN before this newspaper, if the settings name one (docs/decisions/0013-cdn-headers.md). */
export function createCdn({ url, header, log }: CdnOptions): Cdn {
  if (!url) return NO_CDN;
  const queue = createPurgeQueue({ url, headers: headerOf(header), everything: KEY.all, log });
  return {
    headers: (keys, kind) => {
      const named = [...new Set([KEY.all, ...keys])].join(' ');
      const tooLong = named.length > LONGEST_KEYS;
      const fresh = tooLong ? FRESH.search : FRESH[kind];
      const stale = `stale-while-revalidate=${REVALIDATE}, stale-if-error=${ON_ERROR}`;
      return {
        'Surrogate-Key': tooLong ? KEY.all : named,
        'Cache-Control': `${FOR_BROWSERS}, s-maxage=${fresh}, stale-if-error=${ON_ERROR}`,
        'CDN-Cache-Control': `public, max-age=${fresh}, ${stale}`,
        'Surrogate-Control': `max-age=${fresh}, ${stale}`,
      };
    },
    fileHeaders: (keys, seconds) => {
      const fresh = Math.min(seconds, FRESH_FILE);
      return {
        'Surrogate-Key': [KEY.all, ...keys].join(' '),
        'CDN-Cache-Control': `public, max-age=${fresh}`,
        'Surrogate-Control': `max-age=${fresh}`,
      };
    },
    unkept: (page) => ({ ...page, answer: withoutHeaders(page.answer) }),
    purge: queue.add,
    close: queue.close,
  };
}

function withoutHeaders(answer: Answer): Answer {
  const variants = Object.entries(answer.variants).map(([encoding, variant]) => [
    encoding,
    {
      ...variant,
      head: forBrowsers(variant.head),
      unchangedHead: forBrowsers(variant.unchangedHead),
    },
  ]);
  return { ...answer, variants: Object.fromEntries(variants) as Answer['variants'] };
}

/** A list of names and values in turn, without what is said to a CDN. */
function forBrowsers(head: string[]): string[] {
  const pairs = head.flatMap((name, at) => (at % 2 === 0 ? [[name, head[at + 1] ?? '']] : []));
  return pairs
    .filter(([name = '']) => !TO_CDNS.includes(name))
    .flatMap(([name = '', value = '']) => [name, name === 'Cache-Control' ? FOR_BROWSERS : value]);
}

function headerOf(line: string | undefined): Record<string, string> {
  const [name, ...value] = (line ?? '').split(':');
  return name ? { [name.trim()]: value.join(':').trim() } : {};
}
