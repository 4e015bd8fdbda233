import type { PageKey } from './page-keys';

type Gather = () => Set<PageKey> | undefined;

// The bundler loads the gathering module once for pages and once for handlers, whichever is asked for
// first. Each hears everything and keeps what is its own; the later must not take the earlier's place.
const kept = globalThis as { matbaaShownKeys?: Set<Gather> };

/**
 * Says where the keys of the answer that is being made are gathered; returns what ends that. The app
 * says it, because only the renderer knows where one answer ends and the next begins.
 */
export function gatherShownKeys(gather: Gather): () => void {
  const all = (kept.matbaaShownKeys ??= new Set());
  all.add(gather);
  return () => void all.delete(gather);
}

/** A query notes what it shows; outside of an answer to readers nobody listens. */
export function noteShown(...keys: PageKey[]): void {
  for (const gather of kept.matbaaShownKeys ?? []) {
    const shown = gather();
    if (shown) for (const key of keys) shown.add(key);
  }
}
