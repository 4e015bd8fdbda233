import type { Logger } from 'pino';
import { FEW } from '@/newsroom/search/few';
import { searchedWords } from '@/newsroom/search/poor-searches/searched-words';
import { countsOnce, type Opening } from './counts-once';
import type { Flushed } from './flush-often';
import { createTally } from './tally';

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

export interface SearchCounter extends Flushed {
  /**
   * Counts a search that found little, unless it is a repeat, part of a flood, or narrowed by filters: then
   * it is they that find nothing. Never waits.
   */
  count: (
    page: { address: string; found: number },
    reader: Pick<Opening, 'address' | 'userAgent'>,
  ) => void;
}

/** Different words that wait at most. */
const MOST_WAITING = 2000;
/** About 1 MB. */
const SEARCHES_REMEMBERED = 10_000;

/** Counts poor searches. */
export function createSearchCounter({
  flush: write,
  log,
  now = Date.now,
}: SearchCounterOptions): SearchCounter {
  const isNew = countsOnce(now, SEARCHES_REMEMBERED);
  const { add, ...flushed } = createTally<SearchCount>({
    write,
    merge: (known, newer) => {
      known.count += newer.count;
      known.found = newer.found;
    },
    most: MOST_WAITING,
    what: 'searches',
    log,
  });
  const count: SearchCounter['count'] = ({ address, found }, reader) => {
    if (found >= FEW) return;
    const query = new URLSearchParams(address.slice(address.indexOf('?')));
    const isNarrowed = [...query.keys()].some((name) => name !== 'q' && name !== 'sort');
    const searched = isNarrowed ? null : searchedWords(query.get('q') ?? '');
    if (!searched || !isNew({ ...reader, what: searched.folded })) return;
    add(searched.folded, { ...searched, count: 1, found });
  };
  return { count, ...flushed };
}
