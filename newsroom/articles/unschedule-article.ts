import { write } from '../db/write';
import { actorId, type Actor } from '../staff/actor';
import type { ArticleIdInput } from './command-input';
import { leaveSite } from './go-live';
import { lockArticle } from './lock-article';
import { requireTransition } from './transitions';

/** Calls a scheduled publication off; the text waits as approved. */
export async function unscheduleArticle(
  actor: Actor,
  input: ArticleIdInput,
  now: Date,
): Promise<void> {
  await write(actor, now, async (tx, record) => {
    const article = await lockArticle(tx, input.id);
    requireTransition(actor, 'unschedule', article, now);
    await leaveSite(tx, article);
    const untouched = !article.facts.differsFromLive;
    await tx.article.update({
      where: { id: input.id },
      data: {
        firstPublishedAt: null,
        liveRevisionId: null,
        liveSectionId: null,
        liveKind: null,
        workState: untouched ? 'approved' : 'draft',
        workStateAt: now,
        workStateById: actorId(actor),
        approvedRevisionId: untouched ? article.row.liveRevisionId : null,
      },
    });
    record({ type: 'article.unscheduled', nounId: String(input.id), data: {} });
  });
}
