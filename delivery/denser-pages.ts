import { withDenserBrotli } from './answer';
import { decodeBrotli, encodeDensely } from './encodings';
import type { KeptPage } from './page-store';

/** A page that nothing has changed for so long will be read for a while. */
const SETTLED_MS = 10_000;
/** Between two pages, so that a thousand hot ones do not take a core for a minute. */
const REST_MS = 1000;

/**
 * Compresses pages that stay and are read once more, better than a rendering that somebody waits
 * for can be: a tenth fewer bytes for everybody after. One at a time, on a thread beside.
 */
export class DenserPages {
  readonly #seen = new WeakSet<KeptPage>();
  #isBusy = false;

  /** Somebody reads this page. Costs next to nothing; what it brings is there for a later reader. */
  noteRead(page: KeptPage): void {
    if (this.#isBusy || this.#seen.has(page) || Date.now() - page.keptAt < SETTLED_MS) return;
    this.#seen.add(page);
    this.#isBusy = true;
    // Without the memory for it a page stays as it is: that is no reason to end the process.
    void this.#compress(page)
      .catch(() => undefined)
      .finally(() => setTimeout(() => (this.#isBusy = false), REST_MS).unref());
  }

  async #compress(page: KeptPage): Promise<void> {
    const { br } = page.answer.variants;
    if (!br || page.freshness !== 'fresh') return;
    const denser = await encodeDensely(await decodeBrotli(br.body));
    page.answer = withDenserBrotli(page.answer, denser);
  }
}
