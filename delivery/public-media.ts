import { LRUCache } from 'lru-cache';
import type { PageChange } from '@/newsroom/events/page-change';
import { KEY } from '@/newsroom/events/page-keys';
import { findPublicMedia, type PublicFile } from '@/newsroom/media/find-public-media';
import { KeyIndex } from './key-index';

const REMEMBERED = 20_000;

/** Which files readers may have, remembered until an event touches the picture or its time is up. */
export class PublicMedia {
  readonly #index = new KeyIndex();
  readonly #known = new LRUCache<string, PublicFile>({
    max: REMEMBERED,
    dispose: ({ keys }, key) => this.#index.remove(key, keys),
  });
  /** Files that nobody may have, with the change after which that was so. */
  readonly #hidden = new LRUCache<string, number>({ max: REMEMBERED });
  #changes = 0;

  /** The file under a storage key when readers may have it now, and until when; else null. */
  async find(key: string, now: Date): Promise<PublicFile | null> {
    const known = this.#known.get(key);
    if (known && isOpen(known, now)) return known;
    this.#known.delete(key);
    const before = this.#changes;
    if (this.#hidden.get(key) === before) return null;
    const file = await findPublicMedia(key, now);
    if (!file) {
      this.#hidden.set(key, before);
      return null;
    }
    // What changed while the database was asked may have been about this one.
    if (before === this.#changes) {
      this.#known.set(key, file);
      this.#index.add(key, file.keys);
    }
    return file;
  }

  apply({ stale }: PageChange): void {
    this.#changes += 1;
    if (stale.includes(KEY.all)) this.#known.clear();
    for (const key of this.#index.find(stale)) this.#known.delete(key);
  }
}

function isOpen({ until }: PublicFile, now: Date): boolean {
  return until === null || until > now;
}
