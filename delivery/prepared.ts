import { ar } from '@/messages/ar';
import { renderPage } from './render';
import { newRequestId } from './request-id';

export type PreparedName = 'not-found' | 'gone' | 'unavailable';

const REFRESH_MS = 60_000;
const RETRY_MS = 2000;

/**
 * The pages for what has no page: rendered while all is well and kept, because the moment they
 * are needed is the moment when nothing can be rendered.
 */
export class PreparedPages {
  readonly #origin: string;
  readonly #kept = new Map<PreparedName, Buffer>();
  /** When a rendering was last begun, whatever came of it: a failing press is not asked more often. */
  readonly #askedAt = new Map<PreparedName, number>();

  constructor(origin: string) {
    this.#origin = origin;
  }

  /** Renders all of them; what fails keeps its last good bytes. */
  async refresh(): Promise<void> {
    for (const name of ['unavailable', 'not-found', 'gone'] as const) await this.#render(name);
  }

  /** The bytes of a page, now; an old one is rendered again behind the answer's back. */
  get(name: PreparedName): Buffer {
    if (Date.now() - (this.#askedAt.get(name) ?? 0) > REFRESH_MS) void this.#render(name);
    return this.#kept.get(name) ?? Buffer.from(lastResort(name));
  }

  async #render(name: PreparedName): Promise<void> {
    this.#askedAt.set(name, Date.now());
    const rendering = await renderPage(this.#origin, `/prepared/${name}`, newRequestId());
    if (rendering.kind === 'page') this.#kept.set(name, rendering.body);
    // What was never rendered is tried again sooner than what is only old.
    else if (!this.#kept.has(name)) this.#askedAt.set(name, Date.now() - REFRESH_MS + RETRY_MS);
  }
}

// Only a front that has never had a working press shows this one.
function lastResort(name: PreparedName): string {
  const { title, text } = ar.site.prepared[name];
  return `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title></head><body><main><h1>${title}</h1><p>${text}</p></main></body></html>`;
}
