import { db } from '../db/client';
import type { StaffActor } from '../staff/actor';
import { readableNotices } from './readable-notices';

/** What somebody did to a story of the person who reads it. Times are ISO 8601. */
export interface NoticeView {
  /** Id of the event. */
  id: string;
  type: string;
  at: string;
  by: string | null;
  articleId: number;
  /** Empty for a story without a headline. */
  title: string;
  /** The note or reason that came with it. */
  detail: string | null;
  /** Not seen before. */
  fresh: boolean;
}

const AT_MOST = 50;

/** The newest notices of this person, on stories that are still within reach. */
export async function listNotices(actor: StaffActor): Promise<NoticeView[]> {
  const newest = await db().$queryRaw<{ eventId: bigint; title: string }[]>`
    SELECT n."eventId", c."title" ${readableNotices(actor)}
    ORDER BY n."eventId" DESC LIMIT ${AT_MOST}`;
  const titles = new Map(newest.map(({ eventId, title }) => [eventId, title]));
  const rows = await db().notice.findMany({
    where: { staffId: actor.id, eventId: { in: [...titles.keys()] } },
    orderBy: { eventId: 'desc' },
    select: {
      seenAt: true,
      event: {
        select: {
          id: true,
          type: true,
          at: true,
          nounId: true,
          data: true,
          staff: { select: { name: true } },
        },
      },
    },
  });
  return rows.map(({ seenAt, event }) => {
    const data = event.data as { note?: string; reason?: string };
    return {
      id: event.id.toString(),
      type: event.type,
      at: event.at.toISOString(),
      by: event.staff?.name ?? null,
      articleId: Number(event.nounId),
      title: titles.get(event.id) ?? '',
      detail: data.note ?? data.reason ?? null,
      fresh: seenAt === null,
    };
  });
}
