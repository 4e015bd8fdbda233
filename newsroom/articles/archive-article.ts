import { write } from '../db/write';
import type { Actor } from '../staff/actor';
import type { ArticleIdInput } from './command-input';
import { leaveSite } from './go-live';
import { lockArticle } from './lock-article';
import { requireTransition } from './transitions';

/** Takes a public story off the site without a reason: its address answers 410. */
export async function archiveArticle(
  actor: Actor,
  input: ArticleIdInput,
  now: Date,
): Promise<void> {
  await write(actor, now, async (tx, record) => {
    const article = await lockArticle(tx, input.id);
    requireTransition(actor, 'archive', article, now);
    const change = await leaveSite(tx, article);
    await tx.article.update({ where: { id: input.id }, data: { archivedAt: now } });
    record({ type: 'article.archived', nounId: String(input.id), data: change });
  });
}
