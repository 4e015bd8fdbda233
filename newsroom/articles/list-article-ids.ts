import { Prisma } from '../db/generated/client';
import type { Actor } from '../staff/actor';
import { MOST_AT_ONCE } from './bulk/most-at-once';
import { listScope } from './list-conditions';
import { listInput, type ListInput } from './list-input';
import { listPlaced } from './list-order';
import { stateSql } from './state-sql';

/** The first numbers of a list, as many as may be changed at once. */
export async function listArticleIds(
  actor: Actor,
  asked: Partial<ListInput>,
  now: Date,
): Promise<number[]> {
  const input = listInput.parse(asked);
  const { where } = await listScope(actor, input);
  const inState = input.state ? stateSql(input.state, now) : Prisma.sql`a."trashedAt" IS NULL`;
  const all = Prisma.sql`${where} AND ${inState}`;
  const rows = await listPlaced(input, all, null, MOST_AT_ONCE);
  return rows.map(({ id }) => Number(id));
}
