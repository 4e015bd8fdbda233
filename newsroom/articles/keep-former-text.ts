import type { Tx } from '../db/client';
import { actorId, type Actor } from '../staff/actor';
import { storeRevision } from './keep-revision';
import type { LockedArticle } from './lock-article';

/** Whoever comes back after so long begins anew. */
const PAUSE_MS = 3_600_000;
/** Two who write at once do not make a revision with every word. */
const LEAST_MS = 10 * 60_000;

/**
 * Keeps the working copy's text before it is written on after a pause of an hour or by another
 * person (then at most every ten minutes), as a revision of whoever wrote it: autosave makes none,
 * and what it overwrites must be there to come back to. Answers the article as it then stands.
 */
export async function keepFormerText(
  tx: Tx,
  actor: Actor,
  article: LockedArticle,
  now: Date,
): Promise<LockedArticle> {
  const { copy } = article;
  if (!copy.dirty) return article;
  const paused = now.getTime() - copy.updatedAt.getTime() >= PAUSE_MS;
  if (!paused && (copy.updatedById === actorId(actor) || (await isFresh(tx, article, now)))) {
    return article;
  }
  const { id } = await storeRevision(tx, article, 'auto', copy.updatedById, now);
  return { ...article, copy: { ...copy, dirty: false, baseRevisionId: id } };
}

async function isFresh(tx: Tx, { copy }: LockedArticle, now: Date): Promise<boolean> {
  if (copy.baseRevisionId === null) return false;
  const base = await tx.revision.findUniqueOrThrow({
    where: { id: copy.baseRevisionId },
    select: { createdAt: true },
  });
  return now.getTime() - base.createdAt.getTime() < LEAST_MS;
}
