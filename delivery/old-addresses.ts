import { LRUCache } from 'lru-cache';
import { findRedirect } from '@/newsroom/redirects/find-redirect';
import { listOldPaths, listOldPathsOf } from '@/newsroom/redirects/list-old-paths';
import { BloomFilter } from './bloom-filter';

/** Where an old address leads; `toPath` null means that it is gone for good. */
export interface OldAddress {
  toPath: string | null;
}

const REMEMBERED = 20_000;
const STRANGERS = 1000;
/** Room for a first import; after that for as many again as there are. */
const FIRST_ROOM = 100_000;

/**
 * The addresses that the newspaper had before. Which there may be stands in a filter, so that an
 * invented one costs no query; where the ones that are asked for lead is remembered.
 */
export class OldAddresses {
  #filter = new BloomFilter(0);
  /** How many more the filter takes before it is made anew. */
  #room = 0;
  #changes = 0;
  readonly #found = new LRUCache<string, OldAddress>({ max: REMEMBERED });
  /** Passed the filter and are nobody's all the same. */
  readonly #strangers = new LRUCache<string, true>({ max: STRANGERS });

  /** Reads all of them. */
  async load(): Promise<void> {
    const paths: string[] = [];
    for await (const part of listOldPaths()) {
      for (const path of part) paths.push(path);
    }
    const filter = new BloomFilter(paths.length * 2 + FIRST_ROOM);
    for (const path of paths) filter.add(path);
    this.#filter = filter;
    this.#room = paths.length + FIRST_ROOM;
    this.#forget();
  }

  /** Reads those of imported stories; they may be new, or lead elsewhere by now. */
  async learn(articleIds: number[]): Promise<void> {
    const paths = await listOldPathsOf(articleIds);
    for (const path of paths) this.#filter.add(path);
    this.#room -= paths.length;
    this.#forget();
    if (this.#room < 0) await this.load();
  }

  /** Null for an address that the newspaper never had. `path` is in normal form (normal-path.ts). */
  async find(path: string): Promise<OldAddress | null> {
    if (!this.#filter.mayHave(path) || this.#strangers.has(path)) return null;
    const known = this.#found.get(path);
    if (known) return known;
    const before = this.#changes;
    const found = await findRedirect(path);
    if (before !== this.#changes) return found;
    if (found) this.#found.set(path, found);
    else this.#strangers.set(path, true);
    return found;
  }

  #forget(): void {
    this.#changes += 1;
    this.#found.clear();
    this.#strangers.clear();
  }
}
