import { db } from '../db/client';
import { visibleTo } from '../staff/policy';
import type { StaffActor } from '../staff/actor';

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
  const rows = await db().notice.findMany({
    where: { staffId: actor.id },
    orderBy: { eventId: 'desc' },
    take: AT_MOST,
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
  const titles = await readableTitles(
    actor,
    rows.map(({ event }) => BigInt(event.nounId)),
  );
  return rows.flatMap(({ seenAt, event }) => {
    const title = titles.get(event.nounId);
    if (title === undefined) return [];
    const data = event.data as { note?: string; reason?: string };
    return {
      id: event.id.toString(),
      type: event.type,
      at: event.at.toISOString(),
      by: event.staff?.name ?? null,
      articleId: Number(event.nounId),
      title,
      detail: data.note ?? data.reason ?? null,
      fresh: seenAt === null,
    };
  });
}

async function readableTitles(actor: StaffActor, ids: bigint[]): Promise<Map<string, string>> {
  const rows = await db().workingCopy.findMany({
    where: { articleId: { in: [...new Set(ids)] }, article: visibleTo(actor) },
    select: { articleId: true, title: true },
  });
  return new Map(rows.map(({ articleId, title }) => [articleId.toString(), title]));
}
