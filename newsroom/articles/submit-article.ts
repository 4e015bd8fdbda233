import { write } from '../db/write';
import { NewsroomError } from '../errors';
import { actorId, type Actor } from '../staff/actor';
import type { ArticleAtVersionInput } from './command-input';
import { keepRevision } from './keep-revision';
import { lockArticle, requireCopyVersion } from './lock-article';
import { requireTransition } from './transitions';

/** Hands the text to the section's editors. It needs a headline, so that the queue can be read. */
export async function submitArticle(
  actor: Actor,
  input: ArticleAtVersionInput,
  now: Date,
): Promise<void> {
  await write(actor, now, async (tx, record) => {
    const article = await lockArticle(tx, input.id);
    requireTransition(actor, 'submit', article, now);
    requireCopyVersion(article, input.copyVersion);
    if (!article.copy.title) {
      throw new NewsroomError('RULE', {
        sentence: 'titleMissing',
        fields: { title: 'titleMissing' },
      });
    }
    // Without a section no section editor would ever see it in the queue.
    if (article.copy.sectionId === null) {
      throw new NewsroomError('RULE', {
        sentence: 'sectionMissing',
        fields: { sectionId: 'sectionMissing' },
      });
    }
    const revision = await keepRevision(tx, actor, article, 'submit', now);
    await tx.article.update({
      where: { id: input.id },
      data: {
        workState: 'submitted',
        workStateAt: now,
        workStateById: actorId(actor),
        version: { increment: 1 },
      },
    });
    record({
      type: 'article.submitted',
      nounId: String(input.id),
      data: { revision: revision.number },
    });
  });
}
