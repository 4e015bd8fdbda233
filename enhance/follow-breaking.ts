import type { BreakingEntry } from './breaking-entries';

const ADDRESS = '/breaking.json';
const EVERY_MS = 60_000;
/** The page itself may be one rendering late. */
const FIRST_MS = 5000;
const LONGEST_MS = 15 * EVERY_MS;
const PATIENCE_MS = 10_000;

/** What keeps asking while the page is on the screen. */
export interface Following {
  /** The server's time in milliseconds; NaN before its first answer. The reader's clock may be wrong. */
  now: () => number;
  pause: (isPaused: boolean) => void;
}

/**
 * Asks for what is breaking about every minute: not while the page is hidden, only made ahead or
 * offline, and more rarely while no answer comes.
 */
export function followBreaking(
  hear: (entries: BreakingEntry[]) => void,
  startsPaused: boolean,
): Following {
  const page: Document & { prerendering?: boolean } = document;
  let isPaused = startsPaused;
  let isAsking = false;
  let ahead = NaN;
  let wait = EVERY_MS;
  let last = performance.now() - EVERY_MS + FIRST_MS;
  let timer = 0;
  const now = () => performance.now() + ahead;

  const plan = () => {
    clearTimeout(timer);
    const mayAsk = !isPaused && !page.prerendering && !page.hidden && navigator.onLine;
    if (mayAsk && !isAsking) timer = window.setTimeout(ask, last + wait - performance.now());
  };
  const ask = () => {
    isAsking = true;
    last = performance.now();
    void answer().then((entries) => {
      isAsking = false;
      wait = entries ? EVERY_MS : Math.min(2 * wait, LONGEST_MS);
      if (entries && !isPaused) hear(entries);
      plan();
    });
  };
  const answer = async (): Promise<BreakingEntry[] | null> => {
    try {
      const { ok, headers, ...response } = await fetchJson();
      if (!ok) return null;
      // A cache on the way says how long ago the server spoke.
      const spoken = Date.parse(headers.get('date') ?? '') + 1000 * Number(headers.get('age'));
      ahead = spoken - performance.now();
      return response.stories;
    } catch {
      return null;
    }
  };

  for (const type of ['visibilitychange', 'prerenderingchange']) page.addEventListener(type, plan);
  for (const type of ['online', 'pageshow']) addEventListener(type, plan);
  plan();
  return {
    now,
    pause: (value) => {
      isPaused = value;
      last = performance.now() - wait;
      plan();
    },
  };
}

async function fetchJson() {
  const response = await fetch(ADDRESS, { signal: AbortSignal.timeout(PATIENCE_MS) });
  const { stories } = (await response.json()) as { stories: BreakingEntry[] };
  return { ok: response.ok && Array.isArray(stories), headers: response.headers, stories };
}
