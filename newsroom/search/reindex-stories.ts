import { write } from '../db/write';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import { indexStories } from './index-stories';
import { searchProvider } from './search-provider';

const BATCH = 100;

/** Where a walk through all stories begins. */
export const HIGHEST = Number.MAX_SAFE_INTEGER;

/** What a batch has done, and where the next one goes on; null after the last. */
export interface ReindexBatch {
  done: number;
  below: number | null;
}

/**
 * Hands a batch of live stories to the search anew that it has not, or by older rules, the highest numbers
 * below `below` first. The newspaper goes on meanwhile, and whoever stops it goes on from there. Readers' pages
 * change only with the next search, so there is no event.
 */
export async function reindexStories(
  actor: Actor,
  { below }: { below: number },
  now: Date,
): Promise<ReindexBatch> {
  authorize(actor, 'search.index');
  const ids = await searchProvider.findOutdated(below, BATCH);
  if (ids.length === 0) return { done: 0, below: null };
  const done = await write(actor, now, async (tx) => {
    // Held, so that what is published or withdrawn meanwhile has the last word.
    await tx.$queryRaw`SELECT 1 FROM "Article" WHERE id = ANY(${ids}) ORDER BY id FOR UPDATE`;
    return indexStories(tx, ids);
  });
  return { done, below: Math.min(...ids) };
}
