import { write } from '../db/write';
import type { Actor } from '../staff/actor';
import { wasEverPublic } from './article-state';
import type { PublishInput } from './command-input';
import { goLive } from './go-live';
import { keepRevision } from './keep-revision';
import { lockArticle, requireCopyVersion } from './lock-article';
import { requireChecklist } from '../checklist/require-checklist';
import { requirePictures } from './require-pictures';
import { requirePublishable } from './require-publishable';
import { requireTransition } from './transitions';
import { actorId } from '../staff/actor';

/**
 * Shows the working copy's text to readers at once: the first publication, the promotion of edits
 * of a live story, and the return of an archived or (by the chief) retracted one. The first
 * publication time never changes; whether an update time is shown is the editor's choice.
 */
export async function publishArticle(actor: Actor, input: PublishInput, now: Date): Promise<void> {
  await write(actor, now, async (tx, record) => {
    const article = await lockArticle(tx, input.id);
    requireTransition(actor, 'publish', article, now);
    requireCopyVersion(article, input.copyVersion);
    requirePublishable(article.copy);
    await requirePictures(tx, article, now);
    await requireChecklist(tx, article.copy, now);

    const again = wasEverPublic(article.facts, now);
    const isRevised = again && article.facts.differsFromLive;
    const revision = await keepRevision(tx, actor, article, 'publish', now);
    const firstPublishedAt = again ? (article.row.firstPublishedAt ?? now) : now;
    const change = await goLive(tx, article, {
      revisionId: revision.id,
      publicAt: firstPublishedAt,
      firstPublishedAt,
      revisedAt: isRevised && input.update !== 'silent' ? now : article.row.revisedAt,
      by: actor,
      now,
    });
    if (again && input.update === 'correction' && input.correction) {
      await tx.correction.create({
        data: { articleId: input.id, at: now, text: input.correction, createdById: actorId(actor) },
      });
    }
    record({
      type: 'article.published',
      nounId: String(input.id),
      data: { ...change, revision: revision.number, update: again ? input.update : 'first' },
    });
  });
}
