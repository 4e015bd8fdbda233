import { db } from '../db/client';
import { Prisma } from '../db/generated/client';
import type { Actor } from '../staff/actor';
import { MOST_AT_ONCE } from './bulk/most-at-once';
import { listScope } from './list-conditions';
import { listInput, type ListInput } from './list-input';
import { pageSql, type PlacedRow } from './list-order';
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
  const rows = await db().$queryRaw<PlacedRow[]>(
    pageSql(input, Prisma.sql`${where} AND ${inState}`, null, MOST_AT_ONCE),
  );
  return rows.map(({ id }) => Number(id));
}
