import type { PageChange } from '@/newsroom/events/page-change';
import { KEY, type PageKey } from '@/newsroom/events/page-keys';

/** A fact of the settings that the front itself answers with, remembered until somebody changes it. */
export class Remembered<Fact> {
  readonly #ask: () => Promise<Fact>;
  readonly #key: PageKey;
  #known: Promise<Fact> | null = null;

  /** @param key what an event changes when it changes the fact */
  constructor(ask: () => Promise<Fact>, key: PageKey) {
    this.#ask = ask;
    this.#key = key;
  }

  /** Rejects when the database cannot be asked, and asks again the next time. */
  async find(): Promise<Fact> {
    this.#known ??= this.#ask();
    const asked = this.#known;
    try {
      return await asked;
    } catch (error) {
      if (this.#known === asked) this.#known = null;
      throw error;
    }
  }

  apply({ stale }: PageChange): void {
    if (stale.includes(this.#key) || stale.includes(KEY.all)) this.#known = null;
  }
}
