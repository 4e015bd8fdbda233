import { write } from '../db/write';
import type { Actor } from '../staff/actor';
import type { RetractInput } from './command-input';
import { leaveSite } from './go-live';
import { lockArticle } from './lock-article';
import { requireTransition } from './transitions';

/** Withdraws a public story: its address answers 410 with the reason, for good. */
export async function retractArticle(actor: Actor, input: RetractInput, now: Date): Promise<void> {
  await write(actor, now, async (tx, record) => {
    const article = await lockArticle(tx, input.id);
    requireTransition(actor, 'retract', article, now);
    const change = await leaveSite(tx, article);
    await tx.article.update({
      where: { id: input.id },
      data: { retractedAt: now, retractionReason: input.reason },
    });
    record({
      type: 'article.retracted',
      nounId: String(input.id),
      data: { ...change, reason: input.reason },
    });
  });
}
