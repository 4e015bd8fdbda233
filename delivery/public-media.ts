import { LRUCache } from 'lru-cache';
import type { PageChange } from '@/newsroom/events/page-change';
import { KEY, type PageKey } from '@/newsroom/events/page-keys';
import { findPublicMedia } from '@/newsroom/media/find-public-media';
import { KeyIndex } from './key-index';

const REMEMBERED = 20_000;

/** Which pictures' bytes readers may have, remembered until an event touches the picture. */
export class PublicMedia {
  readonly #index = new KeyIndex();
  /** Storage key → keys of what it is public through. */
  readonly #known = new LRUCache<string, PageKey[]>({
    max: REMEMBERED,
    dispose: (keys, key) => this.#index.remove(key, keys),
  });
  /** Files that nobody may have, with the change after which that was so. */
  readonly #hidden = new LRUCache<string, number>({ max: REMEMBERED });
  #changes = 0;

  async isPublic(key: string, now: Date): Promise<boolean> {
    if (this.#known.has(key)) return true;
    const before = this.#changes;
    if (this.#hidden.get(key) === before) return false;
    const found = await findPublicMedia(key, now);
    if (!found) {
      this.#hidden.set(key, before);
      return false;
    }
    // What changed while the database was asked may have been about this one.
    if (before === this.#changes) {
      this.#known.set(key, found.keys);
      this.#index.add(key, found.keys);
    }
    return true;
  }

  apply({ stale }: PageChange): void {
    this.#changes += 1;
    if (stale.includes(KEY.all)) this.#known.clear();
    for (const key of this.#index.find(stale)) this.#known.delete(key);
  }
}
