import { LRUCache } from 'lru-cache';
import type { PageKey } from '@/newsroom/events/page-keys';
import type { Answer } from './answer';
import { KeyIndex } from './key-index';
import { isDrawn, isSearch } from './page-kinds';
import { PageShare } from './page-share';

/** The finished bytes of an address with the keys of what it shows. */
export interface Page {
  address: string;
  answer: Answer;
  keys: ReadonlySet<PageKey>;
  /** Of a list: the number of its last page. */
  lastPage: number | null;
  /** Of a search: how many stories it found. */
  found: number | null;
}

/**
 * How a kept page stands: `fresh` is shown; `aged` is shown while a newer one is rendered; `stale`
 * is shown only where nothing newer can be had.
 */
export type Freshness = 'fresh' | 'aged' | 'stale';

export interface KeptPage extends Page {
  /** When it was kept, in milliseconds. */
  keptAt: number;
  freshness: Freshness;
}

interface PageStoreOptions {
  /** Bound of all pages together, in bytes; what was not asked for longest goes first. */
  maxBytes: number;
  /** Addresses of the few pages that are kept whatever comes. */
  isPinned: (address: string) => boolean;
}

/** What a kept page costs beside its bytes: headers, keys, its place in the indexes. */
const OVERHEAD = 10_000;

/**
 * Of the memory: drawn pictures are many times a page, and a robot that walks them must not push pages
 * out. Neither must who types: every query is an answer of its own.
 */
const SHARES: [holds: (address: string) => boolean, share: number][] = [
  [isDrawn, 1 / 8],
  [isSearch, 1 / 8],
];

/** The front's memory of finished pages. */
export class PageStore {
  readonly #pages: LRUCache<string, KeptPage>;
  readonly #pinned = new Map<string, KeptPage>();
  readonly #index = new KeyIndex();
  readonly #shares: PageShare[];
  readonly #isPinned: PageStoreOptions['isPinned'];

  constructor({ maxBytes, isPinned }: PageStoreOptions) {
    this.#isPinned = isPinned;
    this.#shares = SHARES.map(([holds, share]) => new PageShare(holds, maxBytes * share));
    this.#pages = new LRUCache({
      maxSize: maxBytes,
      sizeCalculation: (page) => sizeOf(page),
      dispose: (page) => {
        this.#index.remove(page.address, page.keys);
        for (const share of this.#shares) share.remove(page.address);
      },
    });
  }

  get entries(): number {
    return this.#pages.size + this.#pinned.size;
  }

  get bytes(): number {
    return this.#pages.calculatedSize;
  }

  get(address: string): KeptPage | undefined {
    return this.#pages.get(address) ?? this.#pinned.get(address);
  }

  keep(page: Page, freshness: Freshness): void {
    const kept = { ...page, freshness, keptAt: Date.now() };
    this.drop(page.address);
    if (this.#isPinned(page.address)) this.#pinned.set(page.address, kept);
    // What is larger than the whole memory is not taken in.
    else if (!this.#pages.set(page.address, kept).has(page.address)) return;
    this.#index.add(page.address, page.keys);
    const out = this.#shares.flatMap((share) => share.add(page.address, sizeOf(page)));
    for (const address of out) this.drop(address);
  }

  drop(address: string): void {
    this.#pages.delete(address);
    const pinned = this.#pinned.get(address);
    if (!pinned) return;
    this.#pinned.delete(address);
    this.#index.remove(address, pinned.keys);
  }

  /** The addresses of the pages that carry one of the keys. */
  carrying(keys: Iterable<PageKey>): Set<string> {
    return this.#index.find(keys);
  }

  /** Pages only get older by this: a stale one is not made `aged`. */
  age(address: string, freshness: 'aged' | 'stale'): void {
    const page = this.#pages.peek(address) ?? this.#pinned.get(address);
    if (page && page.freshness !== 'stale') page.freshness = freshness;
  }
}

function sizeOf(page: Page): number {
  return page.answer.size + OVERHEAD;
}
