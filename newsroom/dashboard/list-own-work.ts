import { deskListItem, personOf } from '../articles/desk-rows';
import type { DeskListItem } from '../articles/desk-views';
import { readDeskRows } from '../articles/read-desk-rows';
import { stateSql } from '../articles/state-sql';
import { db } from '../db/client';
import { Prisma } from '../db/generated/client';
import type { StaffActor } from '../staff/actor';
import { readableSql } from '../staff/readable-sql';

const AT_MOST = 8;
/** Of the latest touched; what was returned stands first among them. */
const LOOKED_AT = 40;
const UNDER_WAY = ['draft', 'submitted', 'changesRequested', 'approved', 'scheduled'] as const;

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
  const underWay = Prisma.join(
    UNDER_WAY.map((state) => Prisma.sql`(${stateSql(state, now)})`),
    ' OR ',
  );
  const found = await db().$queryRaw<{ id: bigint; isReturned: boolean }[]>`
    SELECT a.id, a."workState" = 'changesRequested' AND a."publicAt" IS NULL AS "isReturned"
    FROM "Article" a JOIN "WorkingCopy" c ON c."articleId" = a.id
    WHERE a."createdById" = ${actor.id} AND (${underWay}) AND ${readableSql(actor)}
    ORDER BY c."updatedAt" DESC, a.id DESC LIMIT ${LOOKED_AT}`;
  const first = [
    ...found.filter(({ isReturned }) => isReturned),
    ...found.filter(({ isReturned }) => !isReturned),
  ];
  const { rows, names } = await readDeskRows(first.slice(0, AT_MOST).map(({ id }) => id));
  return rows.map((row) => ({
    ...deskListItem(row, names, now),
    since: row.article.workStateAt.toISOString(),
    sinceBy: personOf(names, row.article.workStateById),
    reviewNote: row.article.reviewNote,
  }));
}
