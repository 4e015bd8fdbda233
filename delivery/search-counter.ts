import type { Logger } from 'pino';
import { FEW } from '@/newsroom/search/few';
import { searchedWords } from '@/newsroom/search/poor-searches/searched-words';
import { countsOnce, type Opening } from './counts-once';

/** How often something was looked for, and how many stories it found the last time. */
interface SearchCount {
  words: string;
  /** Two spellings of the same words have the same. */
  folded: string;
  count: number;
  found: number;
}

export interface SearchCounterOptions {
  /** Writes counts down. */
  flush: (counts: SearchCount[]) => Promise<void>;
  log: Pick<Logger, 'warn'>;
  /** The clock, in milliseconds. */
  now?: () => number;
}

export interface SearchCounter {
  /**
   * Counts a search that found little, unless it is a repeat, part of a flood, or narrowed by filters: then
   * it is they that find nothing. Never waits.
   */
  count: (
    page: { address: string; found: number },
    reader: Pick<Opening, 'address' | 'userAgent'>,
  ) => void;
  /** Hands in what was counted; resolves whether or not it could be written. */
  flush: () => Promise<void>;
  /** The last flush; the counter is not used after it. */
  stop: () => Promise<void>;
}

const FLUSH_EVERY_MS = 5000;
/** Different words that wait at most; beyond it only those already there count on. */
const MOST_WAITING = 2000;
/** About 1 MB. */
const SEARCHES_REMEMBERED = 10_000;

/**
 * Counts poor searches in memory and hands them in every few seconds. A batch that failed is added to the
 * next one, so after a lost connection some may count twice: it is a ranking, no account.
 */
export function createSearchCounter({
  flush: write,
  log,
  now = Date.now,
}: SearchCounterOptions): SearchCounter {
  const isNew = countsOnce(now, SEARCHES_REMEMBERED);
  let waiting = new Map<string, SearchCount>();
  let running: Promise<void> | null = null;
  let isFailing = false;

  const add = (one: SearchCount): void => {
    const known = waiting.get(one.folded);
    if (known) {
      known.count += one.count;
      known.found = one.found;
    } else if (waiting.size < MOST_WAITING) {
      waiting.set(one.folded, one);
    }
  };

  const count: SearchCounter['count'] = ({ address, found }, reader) => {
    if (found >= FEW) return;
    const query = new URLSearchParams(address.slice(address.indexOf('?')));
    const isNarrowed = [...query.keys()].some((name) => name !== 'q' && name !== 'sort');
    const searched = isNarrowed ? null : searchedWords(query.get('q') ?? '');
    if (!searched || !isNew({ ...reader, what: searched.folded })) return;
    add({ ...searched, count: 1, found });
  };

  const send = async (): Promise<void> => {
    if (waiting.size === 0) return;
    const sending = waiting;
    waiting = new Map();
    try {
      await write([...sending.values()]);
      isFailing = false;
    } catch (error) {
      if (!isFailing) log.warn({ err: error }, 'searches cannot be written now; they wait');
      isFailing = true;
      const since = waiting;
      waiting = sending;
      for (const one of since.values()) add(one);
    }
  };

  const flush = (): Promise<void> => {
    running ??= send().finally(() => {
      running = null;
    });
    return running;
  };
  const timer = setInterval(() => void flush(), FLUSH_EVERY_MS).unref();

  return {
    count,
    flush,
    async stop() {
      clearInterval(timer);
      // One that runs already took no note of what was counted since.
      await running;
      await flush();
    },
  };
}
