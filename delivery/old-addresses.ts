import { LRUCache } from 'lru-cache';
import { findExactRedirect, listPrefixRedirects } from '@/newsroom/redirects/find-redirect';
import {
  listOldPaths,
  listOldPathsOf,
  listRedirectPaths,
} from '@/newsroom/redirects/list-old-paths';
import {
  redirectKeys,
  ruleFor,
  targetOf,
  type RedirectRule,
} from '@/newsroom/redirects/redirect-keys';
import { BloomFilter } from './bloom-filter';

/** Where an old address leads; `toPath` null means that it is gone for good. */
export interface OldAddress {
  /** Of the redirect. */
  id: number;
  toPath: string | null;
}

const REMEMBERED = 20_000;
const STRANGERS = 1000;
/** Room for a first import; after that for as many again as there are. */
const FIRST_ROOM = 100_000;

/**
 * The addresses that the newspaper had before. Which there may be stands in a filter, so that an
 * invented one costs no query; where the ones that are asked for lead is remembered. Redirects of
 * whole branches are few and all in memory.
 */
export class OldAddresses {
  #filter = new BloomFilter(0);
  /** How many more the filter takes before it is made anew. */
  #room = 0;
  #changes = 0;
  #prefixes = new Map<string, RedirectRule>();
  /** The newest redirect that was read. */
  #lastId = 0;
  readonly #found = new LRUCache<string, RedirectRule>({ max: REMEMBERED });
  /** Passed the filter and are nobody's all the same. */
  readonly #strangers = new LRUCache<string, true>({ max: STRANGERS });

  /** Reads all of them. */
  async load(): Promise<void> {
    const paths: string[] = [];
    for await (const { fromPaths, lastId } of listOldPaths()) {
      for (const path of fromPaths) paths.push(path);
      this.#lastId = lastId;
    }
    const filter = new BloomFilter(paths.length * 2 + FIRST_ROOM);
    for (const path of paths) filter.add(path);
    this.#filter = filter;
    this.#room = paths.length + FIRST_ROOM;
    await this.#loadPrefixes();
    this.#forget();
  }

  /** Reads those of imported stories; they may be new, or lead elsewhere by now. */
  async learn(articleIds: number[]): Promise<void> {
    await this.#add(await listOldPathsOf(articleIds));
  }

  /** Reads these redirects and all that are newer than those it knows, a whole import too. */
  async learnRedirects(ids: number[]): Promise<void> {
    const { fromPaths, lastId } = await listRedirectPaths(ids, this.#lastId);
    this.#lastId = Math.max(this.#lastId, lastId);
    await this.#loadPrefixes();
    await this.#add(fromPaths);
  }

  /** Null for an address that the newspaper never had. `path` is in normal form (normal-path.ts). */
  async find(path: string): Promise<OldAddress | null> {
    const { exact, above } = redirectKeys(path);
    for (const key of exact) {
      const rule = await this.#exact(key);
      if (rule) return { id: rule.id, toPath: targetOf(rule, path) };
    }
    if (this.#prefixes.size === 0) return null;
    const rule = ruleFor(
      path,
      above.flatMap((key) => this.#prefixes.get(key) ?? []),
    );
    return rule && { id: rule.id, toPath: targetOf(rule, path) };
  }

  async #exact(key: string): Promise<RedirectRule | null> {
    if (!this.#filter.mayHave(key) || this.#strangers.has(key)) return null;
    const known = this.#found.get(key);
    if (known) return known;
    const before = this.#changes;
    const found = await findExactRedirect(key);
    if (before !== this.#changes) return found;
    if (found) this.#found.set(key, found);
    else this.#strangers.set(key, true);
    return found;
  }

  async #loadPrefixes(): Promise<void> {
    const rules = await listPrefixRedirects();
    this.#prefixes = new Map(rules.map((rule) => [rule.fromPath, rule]));
  }

  async #add(paths: string[]): Promise<void> {
    for (const path of paths) this.#filter.add(path);
    this.#room -= paths.length;
    this.#forget();
    if (this.#room < 0) await this.load();
  }

  #forget(): void {
    this.#changes += 1;
    this.#found.clear();
    this.#strangers.clear();
  }
}
