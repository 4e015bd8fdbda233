import { Prisma } from '../db/generated/client';
import type { Actor } from '../staff/actor';
import { countByState } from './count-by-state';
import type { DeskList } from './desk-views';
import { listScope } from './list-conditions';
import { listInput, type ListInput } from './list-input';
import { listPlaced, pageOf, positionOf } from './list-order';
import { readDeskItems } from './read-desk-rows';
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
  const where = Prisma.sql`${scope.where} AND ${inState}`;
  const [rows, counts] = await Promise.all([
    listPlaced(input, where, at, PAGE_SIZE + 1),
    countByState(scope, now),
  ]);
  const { ids, next, previous } = pageOf(rows, at, PAGE_SIZE);
  return {
    items: await readDeskItems(ids, now),
    next,
    previous,
    counts,
    unknown: scope.unknown,
  };
}
