import type { Tx } from '../db/client';
import { write } from '../db/write';
import { NewsroomError } from '../errors';
import type { StaffActor } from '../staff/actor';
import type { TakeInput } from './command-input';
import { lockArticle } from './lock-article';
import { requireTransition } from './transitions';

/**
 * Takes a submitted text to review it, so that two editors do not read the same one. It can be
 * taken from a colleague, but only knowingly: CONFLICT when somebody else has it than was seen.
 */
export async function takeArticle(actor: StaffActor, input: TakeInput, now: Date): Promise<void> {
  await write(actor, now, async (tx, record) => {
    const article = await lockArticle(tx, input.id);
    requireTransition(actor, 'take', article, now);
    const { reviewerId } = article.row;
    if (reviewerId !== null && reviewerId !== input.from) {
      throw new NewsroomError('CONFLICT', { sentence: 'takenBySomebody' });
    }
    await tx.article.update({
      where: { id: input.id },
      data: { reviewerId: actor.id, reviewSince: now, version: { increment: 1 } },
    });
    record({
      type: 'article.taken',
      nounId: String(input.id),
      data: { fromId: reviewerId, ...(reviewerId !== null && (await nameOf(tx, reviewerId))) },
    });
  });
}

async function nameOf(tx: Tx, id: number): Promise<{ from: string }> {
  const { name } = await tx.staff.findUniqueOrThrow({ where: { id }, select: { name: true } });
  return { from: name };
}
