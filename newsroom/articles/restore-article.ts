import { write } from '../db/write';
import type { Actor } from '../staff/actor';
import type { ArticleIdInput } from './command-input';
import { lockArticle } from './lock-article';
import { requireTransition } from './transitions';

/** Brings an article back from the trash, in the work state it had. */
export async function restoreArticle(
  actor: Actor,
  input: ArticleIdInput,
  now: Date,
): Promise<void> {
  await write(actor, now, async (tx, record) => {
    const article = await lockArticle(tx, input.id);
    requireTransition(actor, 'restore', article, now);
    await tx.article.update({
      where: { id: input.id },
      data: { trashedAt: null, version: { increment: 1 } },
    });
    record({ type: 'article.restored', nounId: String(input.id), data: {} });
  });
}
