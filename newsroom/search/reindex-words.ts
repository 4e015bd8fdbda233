import type { Actor } from '../staff/actor';
import { reindexCopies } from './reindex-copies';
import { HIGHEST, reindexStories, type ReindexBatch } from './reindex-stories';

/** What is indexed, and by which command: readers' stories first. */
const KINDS = { stories: reindexStories, copies: reindexCopies };

export interface Progress {
  kind: keyof typeof KINDS;
  done: number;
}

/**
 * Makes words anew that are of older rules or missing, batch by batch, until nothing is left; each batch
 * is told of. Whoever stops asking goes on with what is left the next time.
 */
export async function* reindexWords(actor: Actor, clock: () => Date): AsyncGenerator<Progress> {
  for (const kind of ['stories', 'copies'] as const) {
    let below: number | null = HIGHEST;
    while (below !== null) {
      const batch: ReindexBatch = await KINDS[kind](actor, { below }, clock());
      below = batch.below;
      if (batch.done > 0) yield { kind, done: batch.done };
    }
  }
}
