import { lockArticles } from '../articles/lock-articles';
import type { Tx } from '../db/client';
import type { RecordEvent } from '../db/write';
import type { ArticleSubject } from './policy';

/** Puts the texts that somebody has taken and may not review any more back into the queue. */
export async function releaseReviews(
  tx: Tx,
  record: RecordEvent,
  staffId: number,
  mayReview: (subject: ArticleSubject) => boolean = () => false,
): Promise<void> {
  const taken = await tx.article.findMany({ where: { reviewerId: staffId }, select: { id: true } });
  const locked = await lockArticles(
    tx,
    taken.map(({ id }) => Number(id)),
  );
  const given = [...locked.values()].filter(
    ({ row, subject }) => row.reviewerId === staffId && !mayReview(subject),
  );
  const ids = given.map(({ row }) => row.id);
  await tx.article.updateMany({
    where: { id: { in: ids } },
    data: { reviewerId: null, reviewSince: null, version: { increment: 1 } },
  });
  for (const id of ids) record({ type: 'article.released', nounId: id.toString(), data: {} });
}
