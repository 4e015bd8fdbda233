import { db } from '../db/client';
import { Prisma } from '../db/generated/client';
import type { Actor } from '../staff/actor';
import { bylineNames } from '../writers/byline-names';
import { countByState } from './count-by-state';
import { deskListItem, deskListSelect } from './desk-rows';
import type { DeskList, DeskListItem } from './desk-views';
import { listScope } from './list-conditions';
import { listInput, type ListInput } from './list-input';
import { cursorAt, listPlaced, positionOf } from './list-order';
import { stateSql } from './state-sql';

const PAGE_SIZE = 25;

/** A page of the desk's list within what the actor may read, and how many are in every state. */
export async function listDeskArticles(
  actor: Actor,
  asked: Partial<ListInput>,
  now: Date,
): Promise<DeskList> {
  const input = listInput.parse(asked);
  const scope = await listScope(actor, input);
  const inState = input.state ? stateSql(input.state, now) : Prisma.sql`a."trashedAt" IS NULL`;
  const at = positionOf(input.cursor);
  const backwards = at?.direction === 'previous';
  const where = Prisma.sql`${scope.where} AND ${inState}`;
  const [rows, counts] = await Promise.all([
    listPlaced(input, where, at, PAGE_SIZE + 1),
    countByState(scope, now),
  ]);
  const more = rows.length > PAGE_SIZE;
  const page = rows.slice(0, PAGE_SIZE);
  if (backwards) page.reverse();
  const [first, last] = [page[0], page.at(-1)];
  return {
    items: await listItems(
      page.map(({ id }) => id),
      now,
    ),
    next: last && (backwards || more) ? cursorAt('next', last) : null,
    previous: first && (backwards ? more : at !== null) ? cursorAt('previous', first) : null,
    counts,
    unknown: scope.unknown,
  };
}

/** Views of these articles, in this order. */
async function listItems(ids: bigint[], now: Date): Promise<DeskListItem[]> {
  const rows = await db().workingCopy.findMany({
    where: { articleId: { in: ids } },
    select: deskListSelect,
  });
  const bylines = await bylineNames(rows.flatMap((row) => row.writerIds));
  const items = new Map(rows.map((row) => [row.articleId, deskListItem(row, bylines, now)]));
  return ids.flatMap((id) => items.get(id) ?? []);
}
