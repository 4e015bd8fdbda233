import { write } from '../db/write';
import { actorId, type Actor } from '../staff/actor';
import type { ArticleAtVersionInput } from './command-input';
import { requireChecklist } from '../checklist/require-checklist';
import { keepRevision } from './keep-revision';
import { lockArticle, requireCopyVersion } from './lock-article';
import { requireTransition } from './transitions';

/** Finds a submitted text good: this very revision may be published. */
export async function approveArticle(
  actor: Actor,
  input: ArticleAtVersionInput,
  now: Date,
): Promise<void> {
  await write(actor, now, async (tx, record) => {
    const article = await lockArticle(tx, input.id);
    requireTransition(actor, 'approve', article, now);
    requireCopyVersion(article, input.copyVersion);
    await requireChecklist(tx, article.copy, now);
    const revision = await keepRevision(tx, actor, article, 'approve', now);
    await tx.article.update({
      where: { id: input.id },
      data: {
        workState: 'approved',
        workStateAt: now,
        workStateById: actorId(actor),
        reviewerId: null,
        reviewSince: null,
        approvedRevisionId: revision.id,
        reviewNote: null,
        version: { increment: 1 },
      },
    });
    record({
      type: 'article.approved',
      nounId: String(input.id),
      data: { revision: revision.number },
    });
  });
}
