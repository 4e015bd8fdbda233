import { db } from '../db/client';
import { getNewestEventId } from '../events/list-events';
import type { StaffActor } from '../staff/actor';
import { can, visibleTo } from '../staff/policy';

/** Something that happened in the newsroom. */
export interface ActivityEntry {
  /** Id of the event. */
  id: string;
  type: string;
  /** ISO 8601. */
  at: string;
  /** Null when the system acted. */
  by: string | null;
  /** The story it concerns; null for pictures and the like. */
  article: { id: number; title: string } | null;
  /** How many alike follow each other; they stand for one. */
  count: number;
}

/** What is shown of all that can happen: nobody needs to read of every save. */
const SHOWN = [
  'article.created',
  'article.submitted',
  'article.returned',
  'article.approved',
  'article.published',
  'article.scheduled',
  'article.unscheduled',
  'article.retracted',
  'article.archived',
  'article.trashed',
  'article.restored',
  'article.assigned',
  'article.taken',
  'media.uploaded',
  'media.replaced',
];

const AT_MOST = 7;
/** How far back is looked; most of it may be out of this person's reach. */
const LOOKED_AT = 300;
/** Of all events: a hundred thousand that were imported are not looked through. */
const REACHES_BACK = 5000n;

/** The latest that people did, on stories within the person's reach; alike in a row stand for one. */
export async function listActivity(actor: StaffActor): Promise<ActivityEntry[]> {
  const types = SHOWN.filter((type) => type.startsWith('article.') || can(actor, 'media.read'));
  const oldest = (await getNewestEventId()) - REACHES_BACK;
  const rows = await db().event.findMany({
    where: { id: { gt: oldest }, type: { in: types } },
    orderBy: { id: 'desc' },
    take: LOOKED_AT,
    select: { id: true, type: true, at: true, nounId: true, staff: { select: { name: true } } },
  });
  const ids = rows.filter(isOfArticle).map(({ nounId }) => BigInt(nounId));
  const copies = await db().workingCopy.findMany({
    where: { articleId: { in: [...new Set(ids)] }, article: visibleTo(actor) },
    select: { articleId: true, title: true },
  });
  const titles = new Map(copies.map(({ articleId, title }) => [articleId.toString(), title]));
  const entries = rows.flatMap((row): ActivityEntry[] => {
    const title = titles.get(row.nounId);
    if (isOfArticle(row) && title === undefined) return [];
    return [
      {
        id: row.id.toString(),
        type: row.type,
        at: row.at.toISOString(),
        by: row.staff?.name ?? null,
        article: isOfArticle(row) ? { id: Number(row.nounId), title: title ?? '' } : null,
        count: 1,
      },
    ];
  });
  return together(entries)
    .slice(0, AT_MOST)
    .sort((a, b) => b.at.localeCompare(a.at));
}

function isOfArticle({ type }: { type: string }): boolean {
  return type.startsWith('article.');
}

/** Six pictures that one person brings at once are one line. */
function together(entries: ActivityEntry[]): ActivityEntry[] {
  const lines: ActivityEntry[] = [];
  for (const entry of entries) {
    const last = lines.at(-1);
    if (last && !entry.article && last.type === entry.type && last.by === entry.by) last.count += 1;
    else lines.push({ ...entry });
  }
  return lines;
}
