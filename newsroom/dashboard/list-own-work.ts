import { deskListItem, personOf } from '../articles/desk-rows';
import type { DeskListItem } from '../articles/desk-views';
import { readDeskRows } from '../articles/read-desk-rows';
import { stateWhere } from '../articles/state-where';
import { db } from '../db/client';
import type { StaffActor } from '../staff/actor';
import { visibleTo } from '../staff/policy';

const AT_MOST = 8;
/** Of the latest touched; what was returned stands first among them. */
const LOOKED_AT = 40;

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
    take: LOOKED_AT,
    select: { articleId: true, article: { select: { workState: true, publicAt: true } } },
  });
  const isReturned = ({ article }: (typeof found)[number]): boolean =>
    article.workState === 'changesRequested' && article.publicAt === null;
  const first = [...found.filter(isReturned), ...found.filter((one) => !isReturned(one))];
  const { rows, names } = await readDeskRows(
    first.slice(0, AT_MOST).map(({ articleId }) => articleId),
  );
  return rows.map((row) => ({
    ...deskListItem(row, names, now),
    since: row.article.workStateAt.toISOString(),
    sinceBy: personOf(names, row.article.workStateById),
    reviewNote: row.article.reviewNote,
  }));
}
