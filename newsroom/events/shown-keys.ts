import type { PageKey } from './page-keys';

type Gather = () => Set<PageKey> | undefined;

// The bundler loads this module, and the one that gathers, several times: for pages and for handlers,
// route by route. Every copy must hear what any copy's queries show.
const kept = globalThis as { matbaaShownKeys?: Set<Gather> };

/**
 * Adds a place where the keys of the answer that is being made are gathered. The app says where,
 * because only the renderer knows where one answer ends and the next begins. Returns what takes the
 * place away again.
 */
export function gatherShownKeys(gather: Gather): () => void {
  const gathers = (kept.matbaaShownKeys ??= new Set());
  gathers.add(gather);
  return () => gathers.delete(gather);
}

/** A query notes what it shows; outside of an answer to readers nobody listens. */
export function noteShown(...keys: PageKey[]): void {
  for (const gather of kept.matbaaShownKeys ?? []) {
    const shown = gather();
    if (shown) for (const key of keys) shown.add(key);
  }
}
