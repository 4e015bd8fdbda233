import { articleFacts, articleSubject } from '../articles/lock-article';
import { openVerbs, requireTransition } from '../articles/transitions';
import type { Tx } from '../db/client';
import { NewsroomError } from '../errors';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';

/** An article without its text: what is asked every few seconds reads no more. */
export interface ReachedArticle {
  copyVersion: number;
  mayEdit: boolean;
}

/** Throws NOT_FOUND outside the actor's reach. */
export async function reachArticle(
  tx: Tx,
  actor: Actor,
  id: number,
  now: Date,
): Promise<ReachedArticle> {
  const { article, copyVersion } = await read(tx, id);
  authorize(actor, 'article.read', article.subject);
  return { copyVersion, mayEdit: openVerbs(actor, article, now).includes('edit') };
}

/**
 * The same for what changes who leads: refuses whoever may not edit the article now, and holds the
 * article until the transaction ends, so that two never lead.
 */
export async function holdForLead(tx: Tx, actor: Actor, id: number, now: Date): Promise<number> {
  await holdArticle(tx, id);
  const { article, copyVersion } = await read(tx, id);
  requireTransition(actor, 'edit', article, now);
  return copyVersion;
}

/** Lets changes of the lead follow one another. */
export async function holdArticle(tx: Tx, id: number): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "Article" WHERE id = ${id} FOR UPDATE`;
}

async function read(tx: Tx, id: number) {
  const row = await tx.article.findUnique({
    where: { id },
    include: {
      workingCopy: {
        select: { version: true, dirty: true, baseRevisionId: true, sectionId: true },
      },
    },
  });
  if (!row?.workingCopy) throw new NewsroomError('NOT_FOUND');
  const { workingCopy: copy, ...article } = row;
  return {
    copyVersion: copy.version,
    article: { facts: articleFacts(article, copy), subject: articleSubject(article, copy) },
  };
}
