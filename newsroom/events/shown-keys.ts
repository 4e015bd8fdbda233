import type { PageKey } from './page-keys';

type Gather = () => Set<PageKey> | undefined;

// The bundler may load this module once for pages and once for handlers; they gather in one place.
const kept = globalThis as { matbaaShownKeys?: Gather };

/**
 * Says where the keys of the answer that is being made are gathered. The app says it, because only
 * the renderer knows where one answer ends and the next begins.
 */
export function gatherShownKeys(gather: Gather): void {
  kept.matbaaShownKeys = gather;
}

/** A query notes what it shows; outside of an answer to readers nobody listens. */
export function noteShown(...keys: PageKey[]): void {
  const shown = kept.matbaaShownKeys?.();
  if (shown) for (const key of keys) shown.add(key);
}
