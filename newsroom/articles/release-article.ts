import { write } from '../db/write';
import type { StaffActor } from '../staff/actor';
import type { ArticleIdInput } from './command-input';
import { lockArticle } from './lock-article';
import { requireTransition } from './transitions';

/** Puts a text that one has taken back into the queue, for somebody else to review. */
export async function releaseArticle(
  actor: StaffActor,
  input: ArticleIdInput,
  now: Date,
): Promise<void> {
  await write(actor, now, async (tx, record) => {
    const article = await lockArticle(tx, input.id);
    requireTransition(actor, 'release', article, now);
    await tx.article.update({
      where: { id: input.id },
      data: { reviewerId: null, reviewSince: null, version: { increment: 1 } },
    });
    record({ type: 'article.released', nounId: String(input.id), data: {} });
  });
}
