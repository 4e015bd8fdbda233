import { write } from '../db/write';
import { actorId, type Actor } from '../staff/actor';
import type { ReturnInput } from './command-input';
import { lockArticle, requireCopyVersion } from './lock-article';
import { requireTransition } from './transitions';

/** Sends a submitted or approved text back to its writer, with what to mend. */
export async function returnArticle(actor: Actor, input: ReturnInput, now: Date): Promise<void> {
  await write(actor, now, async (tx, record) => {
    const article = await lockArticle(tx, input.id);
    requireTransition(actor, 'return', article, now);
    requireCopyVersion(article, input.copyVersion);
    await tx.article.update({
      where: { id: input.id },
      data: {
        workState: 'changesRequested',
        workStateAt: now,
        workStateById: actorId(actor),
        reviewerId: null,
        reviewSince: null,
        reviewNote: input.note,
        approvedRevisionId: null,
        version: { increment: 1 },
      },
    });
    record({ type: 'article.returned', nounId: String(input.id), data: { note: input.note } });
  });
}
