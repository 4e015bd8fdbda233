import pLimit from 'p-limit';
import { withDenserBrotli } from './answer';
import { decodeBrotli, encodeDensely } from './encodings';
import type { KeptPage } from './page-store';

/** A page that nothing has changed for so long will be read for a while. */
const SETTLED_MS = 10_000;
const MOST_WAITING = 100;

/**
 * Compresses pages that stay and are read once more, better than a rendering that somebody waits
 * for can be: a tenth fewer bytes for everybody after. One at a time, on a thread of its own.
 */
export class DenserPages {
  readonly #turns = pLimit(1);
  readonly #seen = new WeakSet<KeptPage>();

  /** Somebody reads this page. Costs next to nothing; what it brings is there for a later reader. */
  noteRead(page: KeptPage): void {
    if (this.#seen.has(page) || Date.now() - page.keptAt < SETTLED_MS) return;
    if (this.#turns.pendingCount >= MOST_WAITING) return;
    this.#seen.add(page);
    // Without the memory for it a page stays as it is: that is no reason to end the process.
    void this.#turns(() => this.#compress(page)).catch(() => undefined);
  }

  async #compress(page: KeptPage): Promise<void> {
    const { br } = page.answer.variants;
    if (!br || page.freshness !== 'fresh') return;
    const denser = await encodeDensely(await decodeBrotli(br.body));
    page.answer = withDenserBrotli(page.answer, denser);
  }
}
