import type { Prisma } from '../db/generated/client';
import type { Tx } from '../db/client';
import { holdNames } from '../db/hold-names';
import { NewsroomError } from '../errors';
import type { ArticleSubject } from '../staff/policy';
import type { ArticleFacts } from './article-state';

type Row = Prisma.ArticleGetPayload<object>;
type Copy = Prisma.WorkingCopyGetPayload<object>;

export interface LockedArticle {
  row: Row;
  copy: Copy;
  facts: ArticleFacts;
  subject: ArticleSubject;
}

/**
 * Reads an article and holds it until the transaction ends, so that two commands on one article
 * follow each other. Throws NOT_FOUND.
 */
export async function lockArticle(tx: Tx, id: number): Promise<LockedArticle> {
  await holdNames(tx);
  await tx.$queryRaw`SELECT 1 FROM "Article" WHERE id = ${id} FOR UPDATE`;
  const found = await tx.article.findUnique({ where: { id }, include: { workingCopy: true } });
  if (!found?.workingCopy) throw new NewsroomError('NOT_FOUND');
  const { workingCopy: copy, ...row } = found;
  return { row, copy, facts: articleFacts(row, copy), subject: articleSubject(row, copy) };
}

/** What the state is derived from, out of the two rows. */
export function articleFacts(
  row: Omit<ArticleFacts, 'differsFromLive'> & { liveRevisionId: bigint | null },
  copy: { dirty: boolean; baseRevisionId: bigint | null },
): ArticleFacts {
  return { ...row, differsFromLive: copy.dirty || copy.baseRevisionId !== row.liveRevisionId };
}

/** What the policy asks, out of the two rows. */
export function articleSubject(
  row: Omit<ArticleSubject, 'sectionId'>,
  copy: { sectionId: number | null },
): ArticleSubject {
  return {
    createdById: row.createdById,
    assigneeId: row.assigneeId,
    liveSectionId: row.liveSectionId,
    sectionId: copy.sectionId,
  };
}

/** Refuses with CONFLICT when the text moved on since the person who decides has seen it. */
export function requireCopyVersion(article: LockedArticle, copyVersion: number): void {
  if (article.copy.version !== copyVersion) {
    throw new NewsroomError('CONFLICT', { sentence: 'textMovedOn' });
  }
}
