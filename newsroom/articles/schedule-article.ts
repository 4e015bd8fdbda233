import { parseLocal } from '../arabic/dates';
import { write } from '../db/write';
import { NewsroomError } from '../errors';
import { getPublication } from '../settings/get-publication';
import type { Actor } from '../staff/actor';
import type { ScheduleInput } from './command-input';
import { goLive } from './go-live';
import { keepRevision } from './keep-revision';
import { lockArticle, requireCopyVersion } from './lock-article';
import { requireChecklist } from '../checklist/require-checklist';
import { requirePictures } from './require-pictures';
import { requirePublishable } from './require-publishable';
import { requireTransition } from './transitions';

/**
 * Sets the first publication to a moment in the future, in the site's zone. Readers see the story
 * from then on by the query alone: no job has to run.
 */
export async function scheduleArticle(
  actor: Actor,
  input: ScheduleInput,
  now: Date,
): Promise<void> {
  const { timeZone } = await getPublication();
  const publishAt = parseLocal(input.date, input.time, timeZone);
  if (!publishAt) throw new NewsroomError('INVALID', { fields: { date: 'dateWrong' } });
  await write(actor, now, async (tx, record) => {
    const article = await lockArticle(tx, input.id);
    requireTransition(actor, 'schedule', article, now);
    requireCopyVersion(article, input.copyVersion);
    requirePublishable(article.copy);
    if (publishAt <= now) {
      throw new NewsroomError('INVALID', {
        sentence: 'timePassed',
        fields: { time: 'timePassed' },
      });
    }
    const { embargoUntil, unpublishAt } = article.row;
    if (embargoUntil && publishAt < embargoUntil) {
      throw new NewsroomError('INVALID', {
        sentence: 'scheduleUnderEmbargo',
        fields: { time: 'scheduleUnderEmbargo' },
      });
    }
    if (unpublishAt && publishAt >= unpublishAt) {
      throw new NewsroomError('INVALID', {
        sentence: 'endsBefore',
        fields: { time: 'endsBefore' },
      });
    }
    const isSame = article.row.publicAt?.getTime() === publishAt.getTime();
    if (isSame && !article.facts.differsFromLive) return;
    await requirePictures(tx, article, publishAt);
    await requireChecklist(tx, article.copy, now);
    const revision = await keepRevision(tx, actor, article, 'publish', now);
    await goLive(tx, article, {
      revisionId: revision.id,
      publicAt: publishAt,
      firstPublishedAt: publishAt,
      revisedAt: null,
      by: actor,
      now,
    });
    record({
      type: 'article.scheduled',
      nounId: String(input.id),
      data: { revision: revision.number, publishAt: publishAt.toISOString() },
    });
  });
}
