import { stateWhere } from '../articles/state-where';
import { db } from '../db/client';
import type { Actor } from '../staff/actor';
import { visibleTo } from '../staff/policy';
import { dayOf } from './day';

/** One publication on the line of the day. */
export interface DayLineEvent {
  id: number;
  title: string;
  /** ISO 8601. */
  at: string;
  state: 'published' | 'scheduled';
}

const AT_MOST = 120;

/** What was published today and what is due until midnight, in the order of the day. */
export async function getDayLine(actor: Actor, zone: string, now: Date): Promise<DayLineEvent[]> {
  const { start, end } = dayOf(now, zone);
  const select = {
    id: true,
    publicAt: true,
    firstPublishedAt: true,
    liveRevision: { select: { title: true } },
  } as const;
  const [published, scheduled] = await Promise.all([
    db().article.findMany({
      where: {
        AND: [
          visibleTo(actor),
          stateWhere('published', now),
          { firstPublishedAt: { gte: start, lte: now } },
        ],
      },
      orderBy: [{ firstPublishedAt: 'desc' }, { id: 'desc' }],
      take: AT_MOST,
      select,
    }),
    db().article.findMany({
      where: {
        AND: [visibleTo(actor), stateWhere('scheduled', now), { publicAt: { gt: now, lt: end } }],
      },
      orderBy: [{ publicAt: 'asc' }, { id: 'asc' }],
      take: AT_MOST,
      select,
    }),
  ]);
  const line = (row: (typeof published)[number], state: DayLineEvent['state']): DayLineEvent => ({
    id: Number(row.id),
    title: row.liveRevision?.title ?? '',
    at: ((state === 'published' ? row.firstPublishedAt : row.publicAt) ?? now).toISOString(),
    state,
  });
  return [
    ...published.map((row) => line(row, 'published')).reverse(),
    ...scheduled.map((row) => line(row, 'scheduled')),
  ];
}
