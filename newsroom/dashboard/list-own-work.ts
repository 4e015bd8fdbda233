import { deskListItem, personOf } from '../articles/desk-rows';
import type { DeskListItem } from '../articles/desk-views';
import { readDeskRows } from '../articles/read-desk-rows';
import { stateWhere } from '../articles/state-where';
import { db } from '../db/client';
import type { StaffActor } from '../staff/actor';
import { visibleTo } from '../staff/policy';

const AT_MOST = 8;

/** Stories of one's own that are under way. */
export interface OwnWork extends DeskListItem {
  /** Since when it stands where it stands; ISO 8601. */
  since: string;
  /** Who brought it there. */
  sinceBy: string | null;
  reviewNote: string | null;
}

/** What the person has begun and readers do not see yet: returned first, then the latest touched. */
export async function listOwnWork(actor: StaffActor, now: Date): Promise<OwnWork[]> {
  const underWay = (
    ['draft', 'submitted', 'changesRequested', 'approved', 'scheduled'] as const
  ).map((state) => stateWhere(state, now));
  const found = await db().workingCopy.findMany({
    where: { article: { AND: [visibleTo(actor), { createdById: actor.id }, { OR: underWay }] } },
    orderBy: [{ updatedAt: 'desc' }, { articleId: 'desc' }],
    take: 40,
    select: { articleId: true },
  });
  const { rows, names } = await readDeskRows(found.map(({ articleId }) => articleId));
  const items = rows.map((row) => ({
    ...deskListItem(row, names, now),
    since: row.article.workStateAt.toISOString(),
    sinceBy: personOf(names, row.article.workStateById),
    reviewNote: row.article.reviewNote,
  }));
  const returned = items.filter(({ state }) => state === 'changesRequested');
  return [...returned, ...items.filter(({ state }) => state !== 'changesRequested')].slice(
    0,
    AT_MOST,
  );
}
