import { LRUCache } from 'lru-cache';

const MINUTE_MS = 60_000;

/** Counts what names do within each minute of the clock, for a bounded number of names. */
export class MinuteCounts {
  readonly #counts: LRUCache<string, { minute: number; count: number }>;

  constructor(mostNames: number) {
    this.#counts = new LRUCache({ max: mostNames });
  }

  /** Counts one more unless there were `most` in this minute; whether it was counted. */
  take(name: string, most: number, now: number): boolean {
    const minute = Math.floor(now / MINUTE_MS);
    const before = this.#counts.get(name);
    const count = before?.minute === minute ? before.count : 0;
    if (count >= most) return false;
    this.#counts.set(name, { minute, count: count + 1 });
    return true;
  }
}

/** Whole seconds until the next minute begins, at least one. */
export function secondsToNextMinute(now: number): number {
  return Math.max(1, Math.ceil((MINUTE_MS - (now % MINUTE_MS)) / 1000));
}
