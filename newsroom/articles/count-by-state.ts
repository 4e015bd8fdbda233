import { db } from '../db/client';
import { Prisma } from '../db/generated/client';
import { STATES, type StateName } from './article-state';
import type { ListScope } from './list-conditions';
import { MOST_COUNTED, type StateCounts } from './state-counts';
import { stateName, stateSql } from './state-sql';

/** Up to so many it is quicker to look at each once than to ask for every state. */
const MOST_LOOKED_AT = 10_000;

/** The list's articles by state; `all` is without what lies in the trash. */
export async function countByState(
  { from, where, isNarrow }: ListScope,
  now: Date,
): Promise<StateCounts> {
  return (isNarrow ? await countOnce(from, where, now) : null) ?? countEach(from, where, now);
}

/** Null where there are too many. */
async function countOnce(
  from: Prisma.Sql,
  where: Prisma.Sql,
  now: Date,
): Promise<StateCounts | null> {
  const rows = await db().$queryRaw<{ state: StateName; count: number }[]>`
    SELECT state, count(*)::int AS count FROM (
      SELECT ${stateName(now)} AS state FROM ${from} WHERE ${where} LIMIT ${MOST_LOOKED_AT + 1}
    ) AS found GROUP BY state`;
  const total = rows.reduce((sum, { count }) => sum + count, 0);
  if (total > MOST_LOOKED_AT) return null;
  const exact = new Map(rows.map(({ state, count }) => [state, count]));
  return toCounts((state) =>
    state === 'all' ? total - (exact.get('trashed') ?? 0) : (exact.get(state) ?? 0),
  );
}

async function countEach(from: Prisma.Sql, where: Prisma.Sql, now: Date): Promise<StateCounts> {
  const count = (state: Prisma.Sql): Prisma.Sql => Prisma.sql`(SELECT count(*) FROM (
    SELECT 1 FROM ${from} WHERE ${where} AND ${state} LIMIT ${MOST_COUNTED + 1}) AS found)::int`;
  const columns = [
    ...STATES.map(
      (state) => Prisma.sql`${count(stateSql(state, now))} AS ${Prisma.raw(`"${state}"`)}`,
    ),
    Prisma.sql`${count(Prisma.sql`a."trashedAt" IS NULL`)} AS "all"`,
  ];
  const [row] = await db().$queryRaw<StateCounts[]>`SELECT ${Prisma.join(columns)}`;
  return toCounts((state) => row?.[state] ?? 0);
}

function toCounts(countOf: (state: StateName | 'all') => number): StateCounts {
  const names = ['all', ...STATES] as const;
  return Object.fromEntries(
    names.map((state) => [state, Math.min(countOf(state), MOST_COUNTED + 1)]),
  ) as StateCounts;
}
