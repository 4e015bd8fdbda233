import { write } from '../db/write';
import { NewsroomError } from '../errors';
import type { Actor } from '../staff/actor';
import { indexStories } from '../search/index-stories';
import { comingMoment } from './coming-moment';
import type { ExpireInput } from './command-input';
import { lockArticle } from './lock-article';
import { requireTransition } from './transitions';

/**
 * Says when a published or scheduled story leaves the site by itself, or takes that back. From then
 * on its address answers 410 without a reason, by the query alone.
 */
export async function expireArticle(actor: Actor, input: ExpireInput, now: Date): Promise<void> {
  await write(actor, now, async (tx, record) => {
    const article = await lockArticle(tx, input.id);
    requireTransition(actor, 'expire', article, now);
    const unpublishAt = input.clear ? null : await comingMoment(tx, input, now);
    const { publicAt } = article.row;
    if (unpublishAt && publicAt && unpublishAt <= publicAt) {
      throw new NewsroomError('INVALID', {
        sentence: 'endsBeforeStart',
        fields: { time: 'endsBeforeStart' },
      });
    }
    if (unpublishAt?.getTime() === article.row.unpublishAt?.getTime()) return;
    await tx.article.update({
      where: { id: input.id },
      data: { unpublishAt, version: { increment: 1 } },
    });
    await indexStories(tx, [input.id]);
    record({
      type: 'article.expiry',
      nounId: String(input.id),
      data: { unpublishAt: unpublishAt?.toISOString() ?? null },
    });
  });
}
