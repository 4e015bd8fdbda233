import { db } from '../db/client';
import type { Prisma } from '../db/generated/client';
import type { Actor } from '../staff/actor';
import { visibleTo } from '../staff/policy';
import { stateWhere } from '../articles/state-where';
import { dayOf, yesterday } from './day';

/** The day in numbers, within what the person may read. Times are ISO 8601. */
export interface Figures {
  waiting: { count: number; oldest: string | null };
  /** `next` may be on a later day. */
  dueToday: { count: number; next: string | null };
  /** `before`: by the same hour yesterday. */
  publishedToday: { count: number; before: number };
}

/** Counts what waits, what is due and what was published today. */
export async function getFigures(actor: Actor, zone: string, now: Date): Promise<Figures> {
  const today = dayOf(now, zone);
  const past = yesterday(now);
  const dayBefore = dayOf(past, zone);
  const [waiting, oldest, due, next, published, before] = await Promise.all([
    count(actor, waitingForReview),
    first(actor, waitingForReview, 'workStateAt', 'asc'),
    count(actor, {
      AND: [stateWhere('scheduled', now), { publicAt: { gt: now, lt: today.end } }],
    }),
    first(actor, stateWhere('scheduled', now), 'publicAt', 'asc'),
    count(actor, publishedBetween(today.start, now)),
    count(actor, publishedBetween(dayBefore.start, past)),
  ]);
  return {
    waiting: { count: waiting, oldest: oldest?.workStateAt.toISOString() ?? null },
    dueToday: { count: due, next: next?.publicAt?.toISOString() ?? null },
    publishedToday: { count: published, before },
  };
}

/** How many stories wait for a decision that this person may take part in: the menu's number. */
export async function countWaiting(actor: Actor): Promise<number> {
  return count(actor, waitingForReview);
}

const waitingForReview: Prisma.ArticleWhereInput = { workState: 'submitted', trashedAt: null };

function publishedBetween(from: Date, to: Date): Prisma.ArticleWhereInput {
  return { trashedAt: null, retractedAt: null, firstPublishedAt: { gte: from, lte: to } };
}

function count(actor: Actor, where: Prisma.ArticleWhereInput): Promise<number> {
  return db().article.count({ where: { AND: [visibleTo(actor), where] } });
}

function first(
  actor: Actor,
  where: Prisma.ArticleWhereInput,
  by: 'workStateAt' | 'publicAt',
  order: 'asc' | 'desc',
) {
  return db().article.findFirst({
    where: { AND: [visibleTo(actor), where] },
    orderBy: { [by]: order },
    select: { workStateAt: true, publicAt: true },
  });
}
