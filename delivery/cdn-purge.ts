import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from 'pino';

interface PurgeOptions {
  url: string;
  headers: Record<string, string>;
  /** The key that every page carries. */
  everything: string;
  log: Logger;
  /** Milliseconds; tests shorten it. */
  firstPauseMs?: number;
  echoMs?: number;
}

/** As many as Fastly takes in one call. */
const BATCH = 256;
/** More than this is not worth telling apart: everything goes. */
const MOST_WAITING = 5000;
const TIMEOUT_MS = 5000;
const TRIES = 5;
const LONGEST_PAUSE_MS = 60_000;

/**
 * Sends keys to a purge API in the order of their coming, one call after the other. What the CDN
 * does not take after some tries, or what is too much, becomes one purge of everything, which is
 * tried until it is taken.
 */
export function createPurgeQueue({
  url,
  headers,
  everything,
  log,
  firstPauseMs = 500,
  echoMs = 5000,
}: PurgeOptions): { add: (keys: Iterable<string>) => void; close: () => Promise<void> } {
  const waiting = new Set<string>();
  const echoes = new Map<NodeJS.Timeout, string[]>();
  const closing = new AbortController();
  let working: Promise<void> | undefined;

  const enqueue = (keys: Iterable<string>): void => {
    for (const key of keys) if (!waiting.has(everything)) waiting.add(key);
    if (waiting.size > MOST_WAITING) purgeEverything('too many keys wait');
    if (waiting.size > 0) working ??= work().finally(() => (working = undefined));
  };

  const purgeEverything = (reason: string): void => {
    log.error({ reason, waiting: waiting.size }, 'everything is purged from the CDN');
    waiting.clear();
    waiting.add(everything);
  };

  const work = async (): Promise<void> => {
    while (waiting.size > 0) {
      const batch = [...waiting].slice(0, BATCH);
      // Taken out before the call: a key that comes again meanwhile is purged again.
      for (const key of batch) waiting.delete(key);
      if (await deliver(batch)) {
        echo(batch);
      } else if (closing.signal.aborted) {
        for (const key of batch) waiting.add(key);
        return;
      } else {
        purgeEverything('the CDN does not take the keys');
      }
    }
  };

  const deliver = async (batch: string[]): Promise<boolean> => {
    let pause = firstPauseMs;
    for (let attempt = 1; ; attempt += 1) {
      const refusal = await post(batch);
      if (refusal === null) return true;
      log.warn({ attempt, refusal, keys: batch.length }, 'the CDN did not take a purge');
      const last = attempt >= TRIES && !batch.includes(everything);
      if (last || closing.signal.aborted) return false;
      await wait(pause, undefined, { signal: closing.signal }).catch(() => undefined);
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
    }
  };

  /** Null when it was taken, else why not. */
  const post = async (keys: string[]): Promise<string | null> => {
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: { ...headers, 'Content-Type': 'application/json', Accept: 'application/json' },
        body: JSON.stringify({ surrogate_keys: keys }),
        redirect: 'error',
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      await response.arrayBuffer();
      return response.ok ? null : `status ${response.status}`;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  };

  // A page that the CDN was fetching while the purge came may be stored after it.
  const repeated = new Set<string>();
  const echo = (keys: string[]): void => {
    const again = keys.filter((key) => !repeated.delete(key));
    if (again.length === 0 || closing.signal.aborted) return;
    const timer = setTimeout(() => {
      echoes.delete(timer);
      for (const key of again) repeated.add(key);
      enqueue(again);
    }, echoMs);
    echoes.set(timer, again);
    timer.unref();
  };

  return {
    add: (keys) => {
      const fresh = [...keys];
      for (const key of fresh) repeated.delete(key);
      enqueue(fresh);
    },
    close: async () => {
      // Early is better than never: the next instance knows nothing of them.
      for (const [timer, keys] of echoes) {
        clearTimeout(timer);
        enqueue(keys);
      }
      closing.abort();
      await working;
      if (waiting.size > 0) log.warn({ keys: waiting.size }, 'keys were not purged from the CDN');
    },
  };
}
