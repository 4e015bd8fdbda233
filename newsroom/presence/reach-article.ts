import { articleState, isBreaking } from '../articles/article-state';
import { articleFacts, articleSubject } from '../articles/lock-article';
import { openVerbs, requireTransition } from '../articles/transitions';
import type { Tx } from '../db/client';
import { NewsroomError } from '../errors';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import type { ArticleStanding } from './views';

/** An article without its text: what is asked every few seconds reads no more. */
export interface ReachedArticle {
  standing: ArticleStanding;
  mayEdit: boolean;
}

/** Throws NOT_FOUND outside the actor's reach. */
export async function reachArticle(
  tx: Tx,
  actor: Actor,
  id: number,
  now: Date,
): Promise<ReachedArticle> {
  const { article, standing } = await read(tx, id, now);
  authorize(actor, 'article.read', article.subject);
  return { standing, mayEdit: openVerbs(actor, article, now).includes('edit') };
}

/**
 * The same for what changes who leads: refuses whoever may not edit the article now, and holds the
 * article until the transaction ends, so that two never lead.
 */
export async function holdForLead(
  tx: Tx,
  actor: Actor,
  id: number,
  now: Date,
): Promise<ArticleStanding> {
  await holdArticle(tx, id);
  const { article, standing } = await read(tx, id, now);
  requireTransition(actor, 'edit', article, now);
  return standing;
}

/** Lets changes of the lead follow one another. */
export async function holdArticle(tx: Tx, id: number): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "Article" WHERE id = ${id} FOR UPDATE`;
}

async function read(tx: Tx, id: number, now: Date) {
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
  const facts = articleFacts(article, copy);
  return {
    standing: {
      version: article.version,
      copyVersion: copy.version,
      state: articleState(facts, now),
      breakingUntil: isBreaking(facts, now) ? (facts.breakingUntil?.toISOString() ?? null) : null,
    },
    article: { facts, subject: articleSubject(article, copy) },
  };
}
