import { write } from '../db/write';
import { NewsroomError } from '../errors';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import { isEmbargoed } from './article-state';
import { comingMoment } from './coming-moment';
import type { EmbargoInput } from './command-input';
import { lockArticle } from './lock-article';
import { requireTransition } from './transitions';

/**
 * Forbids that anybody outside the newsroom sees anything of a story before a moment: no
 * publication, no preview link. Whoever writes may forbid; to bring the moment forward takes the
 * right to publish.
 */
export async function embargoArticle(actor: Actor, input: EmbargoInput, now: Date): Promise<void> {
  await write(actor, now, async (tx, record) => {
    const article = await lockArticle(tx, input.id);
    requireTransition(actor, 'embargo', article, now);
    const embargoUntil = await comingMoment(tx, input, now);
    const former = isEmbargoed(article.facts, now) ? article.row.embargoUntil : null;
    if (former && embargoUntil < former) authorize(actor, 'article.publish', article.subject);
    if (article.row.publicAt && article.row.publicAt < embargoUntil) {
      throw new NewsroomError('INVALID', {
        sentence: 'embargoAfterSchedule',
        fields: { time: 'embargoAfterSchedule' },
      });
    }
    if (embargoUntil.getTime() === former?.getTime()) return;
    await tx.article.update({
      where: { id: input.id },
      data: { embargoUntil, version: { increment: 1 } },
    });
    record({
      type: 'article.embargo',
      nounId: String(input.id),
      data: { until: embargoUntil.toISOString() },
    });
  });
}
