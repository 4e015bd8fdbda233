import { write } from '../db/write';
import type { Actor } from '../staff/actor';
import type { ArticleIdInput } from './command-input';
import { lockArticle } from './lock-article';
import { requireTransition } from './transitions';

/** Puts aside what was never public; it can be restored. */
export async function trashArticle(actor: Actor, input: ArticleIdInput, now: Date): Promise<void> {
  await write(actor, now, async (tx, record) => {
    const article = await lockArticle(tx, input.id);
    requireTransition(actor, 'trash', article, now);
    await tx.article.update({
      where: { id: input.id },
      data: { trashedAt: now, version: { increment: 1 } },
    });
    record({ type: 'article.trashed', nounId: String(input.id), data: {} });
  });
}
