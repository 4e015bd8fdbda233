import { write } from '../db/write';
import type { Actor } from '../staff/actor';
import type { ArticleIdInput } from './command-input';
import { lockArticle } from './lock-article';
import { requireTransition } from './transitions';

/** Deletes for good what lies in the trash. The event with the headline is what remains of it. */
export async function deleteArticle(actor: Actor, input: ArticleIdInput, now: Date): Promise<void> {
  await write(actor, now, async (tx, record) => {
    const article = await lockArticle(tx, input.id);
    requireTransition(actor, 'delete', article, now);
    await tx.article.update({
      where: { id: input.id },
      data: {
        workState: 'draft',
        reviewerId: null,
        reviewSince: null,
        approvedRevisionId: null,
        liveRevisionId: null,
      },
    });
    await tx.article.delete({ where: { id: input.id } });
    record({
      type: 'article.deleted',
      nounId: String(input.id),
      data: { title: article.copy.title },
    });
  });
}
