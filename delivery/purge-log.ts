import type { PageKey } from '@/newsroom/events/page-keys';

/** Purges that are remembered; a rendering that is older than all of them counts as touched. */
const REMEMBERED = 1000;

/**
 * What was purged when. A rendering notes its start here, and what it made is kept only if nothing
 * that it shows was purged since: a withdrawn text cannot come back with a slow rendering.
 */
export class PurgeLog {
  readonly #purges: { number: number; keys: ReadonlySet<PageKey> }[] = [];
  #last = 0;

  /** Number of the latest purge. */
  get last(): number {
    return this.#last;
  }

  add(keys: ReadonlySet<PageKey>): void {
    this.#last += 1;
    this.#purges.push({ number: this.#last, keys });
    if (this.#purges.length > REMEMBERED) this.#purges.shift();
  }

  /**
   * Whether one of the keys was purged after purge number `after`, up to number `until`. Keys that
   * are not known (null) count as purged by any purge.
   */
  touched(keys: Iterable<PageKey> | null, after: number, until = this.#last): boolean {
    if (after >= until) return false;
    const first = this.#purges[0];
    if (keys === null || !first || first.number > after + 1) return true;
    const shown = [...keys];
    return this.#purges.some(
      (purge) =>
        purge.number > after && purge.number <= until && shown.some((key) => purge.keys.has(key)),
    );
  }
}
