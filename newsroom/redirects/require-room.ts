import type { Tx } from '../db/client';
import { NewsroomError } from '../errors';

/** Redirects of whole branches that there may be: every front holds them all. */
const MOST_PREFIXES = 2000;

/** Refuses with RULE more redirects of whole branches than there may be. */
export async function requireRoom(tx: Tx, more: number): Promise<void> {
  if (more === 0) return;
  const there = await tx.redirect.count({ where: { kind: 'prefix' } });
  if (there + more <= MOST_PREFIXES) return;
  throw new NewsroomError('RULE', { sentence: 'redirectPrefixesFull' });
}
