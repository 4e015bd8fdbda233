import type { PageKey } from '@/newsroom/events/page-keys';

/** Which things carry which keys. */
export class KeyIndex {
  readonly #byKey = new Map<PageKey, Set<string>>();

  add(name: string, keys: Iterable<PageKey>): void {
    for (const key of keys) {
      const names = this.#byKey.get(key);
      if (names) names.add(name);
      else this.#byKey.set(key, new Set([name]));
    }
  }

  remove(name: string, keys: Iterable<PageKey>): void {
    for (const key of keys) {
      const names = this.#byKey.get(key);
      if (names?.delete(name) && names.size === 0) this.#byKey.delete(key);
    }
  }

  /** Every key that something carries. */
  keys(): Iterable<PageKey> {
    return this.#byKey.keys();
  }

  /** The names of everything that carries at least one of the keys. */
  find(keys: Iterable<PageKey>): Set<string> {
    const found = new Set<string>();
    for (const key of keys) {
      for (const name of this.#byKey.get(key) ?? []) found.add(name);
    }
    return found;
  }
}
