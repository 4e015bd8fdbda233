import { write } from '../db/write';
import type { Actor } from '../staff/actor';
import type { ArticleAtVersionInput } from './command-input';
import { keepRevision } from './keep-revision';
import { lockArticle, requireCopyVersion } from './lock-article';
import { requireTransition } from './transitions';

/** Keeps the working copy as a revision that can be come back to. */
export async function saveArticle(
  actor: Actor,
  input: ArticleAtVersionInput,
  now: Date,
): Promise<void> {
  await write(actor, now, async (tx, record) => {
    const article = await lockArticle(tx, input.id);
    requireTransition(actor, 'save', article, now);
    requireCopyVersion(article, input.copyVersion);
    if (!article.copy.dirty && article.copy.baseRevisionId !== null) return;
    const revision = await keepRevision(tx, actor, article, 'save', now);
    record({
      type: 'article.saved',
      nounId: String(input.id),
      data: { revision: revision.number },
    });
  });
}
