import { write } from '../db/write';
import { NewsroomError } from '../errors';
import type { Actor } from '../staff/actor';
import { LONGEST_BREAKING_MINUTES } from './command-input';
import { lockArticle } from './lock-article';
import { requireTransition } from './transitions';

/**
 * Puts a public story in the breaking bar until a moment, or takes it out (null). Refuses with
 * INVALID a moment that has passed or is more than a day away.
 */
export async function setBreaking(
  actor: Actor,
  { id, until }: { id: number; until: Date | null },
  now: Date,
): Promise<void> {
  await write(actor, now, async (tx, record) => {
    const article = await lockArticle(tx, id);
    requireTransition(actor, until ? 'breaking' : 'endBreaking', article, now);
    if (until) requireNear(until, now);
    if (until?.getTime() === article.row.breakingUntil?.getTime()) return;
    await tx.article.update({
      where: { id },
      data: { breakingUntil: until, version: { increment: 1 } },
    });
    record({
      type: 'article.breaking',
      nounId: String(id),
      data: { until: until?.toISOString() ?? null },
    });
  });
}

function requireNear(until: Date, now: Date): void {
  const minutes = (until.getTime() - now.getTime()) / 60_000;
  if (minutes > 0 && minutes <= LONGEST_BREAKING_MINUTES) return;
  const sentence = minutes > 0 ? 'breakingTooLong' : 'timePassed';
  throw new NewsroomError('INVALID', { sentence, fields: { minutes: sentence } });
}
