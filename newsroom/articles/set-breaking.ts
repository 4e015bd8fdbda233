import { z } from 'zod';
import { write } from '../db/write';
import { NewsroomError } from '../errors';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import { isPublic } from './article-state';
import { articleId } from './command-input';
import { lockArticle } from './lock-article';

export const setBreakingInput = articleId.extend({ until: z.date().nullable() });

/** Puts a public story in the breaking bar until a moment, or takes it out (null). */
export async function setBreaking(
  actor: Actor,
  input: z.infer<typeof setBreakingInput>,
  now: Date,
): Promise<void> {
  await write(actor, now, async (tx, record) => {
    const article = await lockArticle(tx, input.id);
    authorize(actor, 'article.publish', article.subject);
    if (!isPublic(article.facts, now)) throw new NewsroomError('RULE', { sentence: 'notPublic' });
    await tx.article.update({
      where: { id: input.id },
      data: { breakingUntil: input.until, version: { increment: 1 } },
    });
    record({
      type: 'article.breaking',
      nounId: String(input.id),
      data: { until: input.until?.toISOString() ?? null },
    });
  });
}
