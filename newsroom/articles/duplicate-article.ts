import { write } from '../db/write';
import type { Actor } from '../staff/actor';
import type { ArticleIdInput } from './command-input';
import { fieldsOf } from './fields';
import { lockArticle } from './lock-article';
import { startDraft } from './start-draft';
import { requireTransition } from './transitions';

/**
 * Begins a draft of the actor's own with the text of another article as it stands now. Its history,
 * state, assignment, notes and links stay with the first one.
 */
export async function duplicateArticle(
  actor: Actor,
  { id }: ArticleIdInput,
  now: Date,
): Promise<{ id: number }> {
  return write(actor, now, async (tx, record) => {
    const article = await lockArticle(tx, id);
    requireTransition(actor, 'duplicate', article, now);
    const newId = await startDraft(tx, actor, fieldsOf(article.copy), now);
    record({ type: 'article.created', nounId: String(newId), data: { copyOf: id } });
    return { id: newId };
  });
}
