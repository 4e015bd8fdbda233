import { db } from '../db/client';
import { Prisma } from '../db/generated/client';
import { STATES, type StateName } from './article-state';
import type { ListScope } from './list-conditions';
import type { StateCounts } from './state-counts';
import { stateName, stateSql } from './state-sql';

/** Up to so many it is quicker to look at each once than to ask for every state. */
const MOST_LOOKED_AT = 10_000;

/** The list's articles by state; `all` is without what lies in the trash. */
export async function countByState(scope: ListScope, now: Date): Promise<StateCounts> {
  return (scope.isNarrow ? await countOnce(scope, now) : null) ?? countEach(scope, now);
}

/** Null where there are too many. */
async function countOnce(scope: ListScope, now: Date): Promise<StateCounts | null> {
  const { from, where } = scope;
  const rows = await db().$queryRaw<{ state: StateName; count: number }[]>`
    SELECT state, count(*)::int AS count FROM (
      SELECT ${stateName(now)} AS state FROM ${from} WHERE ${where} LIMIT ${MOST_LOOKED_AT + 1}
    ) AS found GROUP BY state`;
  const total = rows.reduce((sum, { count }) => sum + count, 0);
  if (total > MOST_LOOKED_AT) return null;
  const exact = new Map(rows.map(({ state, count }) => [state, count]));
  return toCounts(scope, (state) => exact.get(state) ?? 0);
}

async function countEach(scope: ListScope, now: Date): Promise<StateCounts> {
  const { from, where, mostCounted } = scope;
  const columns = STATES.map(
    (state) => Prisma.sql`(SELECT count(*) FROM (
      SELECT 1 FROM ${from} WHERE ${where} AND ${stateSql(state, now)} LIMIT ${mostCounted + 1}
    ) AS found)::int AS ${Prisma.raw(`"${state}"`)}`,
  );
  const [row] = await db().$queryRaw<Record<StateName, number>[]>`SELECT ${Prisma.join(columns)}`;
  return toCounts(scope, (state) => row?.[state] ?? 0);
}

/** An article is in one state at a time: all of them are the sum. */
function toCounts(
  { mostCounted: most }: ListScope,
  countOf: (state: StateName) => number,
): StateCounts {
  const counts = Object.fromEntries(
    STATES.map((state) => [state, Math.min(countOf(state), most + 1)]),
  ) as Record<StateName, number>;
  const all = STATES.filter((state) => state !== 'trashed').reduce(
    (sum, state) => sum + counts[state],
    0,
  );
  return { ...counts, all: Math.min(all, most + 1), most };
}
