import { write } from '../db/write';
import type { Actor } from '../staff/actor';
import type { ArticleIdInput } from './command-input';
import { lockArticle } from './lock-article';
import { requireTransition } from './transitions';

/** Takes an embargo back before its time: the story may be published and previewed again. */
export async function liftEmbargo(actor: Actor, input: ArticleIdInput, now: Date): Promise<void> {
  await write(actor, now, async (tx, record) => {
    const article = await lockArticle(tx, input.id);
    requireTransition(actor, 'liftEmbargo', article, now);
    await tx.article.update({
      where: { id: input.id },
      data: { embargoUntil: null, version: { increment: 1 } },
    });
    record({ type: 'article.embargo', nounId: String(input.id), data: { until: null } });
  });
}
