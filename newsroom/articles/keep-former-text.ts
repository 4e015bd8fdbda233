import type { Tx } from '../db/client';
import { actorId, type Actor } from '../staff/actor';
import { bodyText } from './body/body-text';
import { wordsGone } from './diff/words-gone';
import { fieldsOf, type ArticleFields } from './fields';
import { storeRevision } from './keep-revision';
import type { LockedArticle } from './lock-article';

/** Whoever comes back after so long begins anew. */
const PAUSE_MS = 3_600_000;
/** Two who write at once do not make a revision with every word. */
const LEAST_MS = 10 * 60_000;
/** So many words are a paragraph: no slip of a key, and nothing that is typed again. */
const MUCH = 30;

/**
 * Keeps the working copy's text as a revision of whoever wrote it, before it is written on after a
 * pause of an hour, by another person (then at most every ten minutes), or before much of it is
 * taken away at once: autosave makes none, and what it overwrites must be there to come back to.
 * Answers the article as it then stands.
 */
export async function keepFormerText(
  tx: Tx,
  actor: Actor,
  article: LockedArticle,
  next: ArticleFields,
  now: Date,
): Promise<LockedArticle> {
  const { copy } = article;
  if (!copy.dirty) return article;
  const isDue =
    now.getTime() - copy.updatedAt.getTime() >= PAUSE_MS ||
    wordsGone(wordsOf(fieldsOf(copy)), wordsOf(next)) >= MUCH ||
    (copy.updatedById !== actorId(actor) && !(await isFresh(tx, article, now)));
  if (!isDue) return article;
  const { id } = await storeRevision(tx, article, 'auto', copy.updatedById, now);
  return { ...article, copy: { ...copy, dirty: false, baseRevisionId: id } };
}

function wordsOf({ standfirst, body }: ArticleFields): string {
  return `${standfirst}\n${bodyText(body)}`;
}

async function isFresh(tx: Tx, { copy }: LockedArticle, now: Date): Promise<boolean> {
  if (copy.baseRevisionId === null) return false;
  const base = await tx.revision.findUniqueOrThrow({
    where: { id: copy.baseRevisionId },
    select: { createdAt: true },
  });
  return now.getTime() - base.createdAt.getTime() < LEAST_MS;
}
