import { db } from '../db/client';
import { Prisma } from '../db/generated/client';
import type { ListInput } from './list-input';

/** The time of what was never published, so that it has a place among the others. */
export const NEVER = Prisma.sql`'0001-01-01 00:00:00+00'::timestamptz`;

/** The times of an article, on "Article" a and "WorkingCopy" c. */
export const TIMES = {
  updated: Prisma.sql`c."updatedAt"`,
  created: Prisma.sql`a."createdAt"`,
  published: Prisma.sql`coalesce(a."firstPublishedAt", ${NEVER})`,
};

/** One row of a page: whose it is and where it stands, a time in milliseconds or a number of views. */
export interface PlacedRow {
  id: bigint;
  place: bigint;
}

/** A place in the list: what follows it or comes before it is asked for. */
export interface Position {
  direction: 'next' | 'previous';
  place: number;
  id: bigint;
}

/** «next_1764144000000_20481» → the place; null for the list's beginning. */
export function positionOf(cursor: string | undefined): Position | null {
  const [direction, place, id] = cursor?.split('_') ?? [];
  if (!direction || !place || !id) return null;
  return {
    direction: direction === 'previous' ? 'previous' : 'next',
    place: Number(place),
    id: BigInt(id),
  };
}

/** The cursor of what lies beyond a row. */
function cursorAt(direction: Position['direction'], row: PlacedRow): string {
  return `${direction}_${row.place}_${row.id}`;
}

/** One page of a list, and the cursors of its neighbours. */
export interface Page {
  ids: bigint[];
  next: string | null;
  previous: string | null;
}

/** Rows that were asked for from a place on, one more than a page holds → the page. */
export function pageOf(rows: PlacedRow[], at: Position | null, size: number): Page {
  const backwards = at?.direction === 'previous';
  const more = rows.length > size;
  const page = rows.slice(0, size);
  if (backwards) page.reverse();
  const [first, last] = [page[0], page.at(-1)];
  return {
    ids: page.map(({ id }) => id),
    next: last && (backwards || more) ? cursorAt('next', last) : null,
    previous: first && (backwards ? more : at !== null) ? cursorAt('previous', first) : null,
  };
}

/**
 * The rows that follow a place in the list's order (or come before it, nearest first), at most
 * `take`. `where` is a condition on "Article" a and "WorkingCopy" c.
 */
export async function listPlaced(
  { sort = 'updated', order }: { sort?: ListInput['sort'] | 'waiting'; order?: ListInput['order'] },
  where: Prisma.Sql,
  at: Position | null,
  take: number,
): Promise<PlacedRow[]> {
  const isDown = (order !== 'asc') !== (at?.direction === 'previous');
  const page = (source: Source, most: number): Promise<PlacedRow[]> =>
    db().$queryRaw(pageSql(source, { where, isDown, at, take: most }));
  if (sort !== 'views') return page(BY_TIME[sort], take);
  // What nobody has opened has no row that could be sorted, and is looked for only at its turn.
  const [first, second] = isDown ? [VIEWED, UNVIEWED] : [UNVIEWED, VIEWED];
  const rows = await page(first, take);
  return rows.length < take ? [...rows, ...(await page(second, take - rows.length))] : rows;
}

function pageSql(
  { from, value, id, bound, number, only }: Source,
  {
    where,
    isDown,
    at,
    take,
  }: { where: Prisma.Sql; isDown: boolean; at: Position | null; take: number },
): Prisma.Sql {
  const [way, beyond] = isDown
    ? [Prisma.sql`DESC`, Prisma.sql`<`]
    : [Prisma.sql`ASC`, Prisma.sql`>`];
  const after = at
    ? Prisma.sql`AND (${value}, ${id}) ${beyond} (${bound(at.place)}, ${at.id})`
    : Prisma.empty;
  return Prisma.sql`SELECT ${id} AS id, ${number} AS place FROM ${from}
    WHERE ${where} ${only ?? Prisma.empty} ${after}
    ORDER BY ${value} ${way}, ${id} ${way} LIMIT ${take}`;
}

interface Source {
  from: Prisma.Sql;
  /** What the rows are ordered by, before their number. */
  value: Prisma.Sql;
  id: Prisma.Sql;
  /** The value as a cursor holds it. */
  number: Prisma.Sql;
  /** A cursor's number as the value is. */
  bound: (place: number) => Prisma.Sql;
  only?: Prisma.Sql;
}

/** An article and its text. */
export const BOTH = Prisma.sql`"WorkingCopy" c JOIN "Article" a ON a."id" = c."articleId"`;

const byTime = (value: Prisma.Sql, id: Prisma.Sql): Source => ({
  from: BOTH,
  value,
  id,
  number: Prisma.sql`(extract(epoch FROM ${value}) * 1000)::bigint`,
  bound: (millis) => Prisma.sql`${new Date(millis)}`,
});

const BY_TIME = {
  updated: byTime(TIMES.updated, Prisma.sql`c."articleId"`),
  created: byTime(TIMES.created, Prisma.sql`a."id"`),
  published: byTime(TIMES.published, Prisma.sql`a."id"`),
  /** Since when a text stands where it stands. */
  waiting: byTime(Prisma.sql`a."workStateAt"`, Prisma.sql`a."id"`),
};

const views = (from: Prisma.Sql, value: Prisma.Sql, id: Prisma.Sql): Source => ({
  from,
  value,
  id,
  number: value,
  bound: (count) => Prisma.sql`${BigInt(count)}::bigint`,
});

const VIEWED = views(
  Prisma.sql`"ArticleViewTotal" v JOIN (${BOTH}) ON c."articleId" = v."articleId"`,
  Prisma.sql`v."count"`,
  Prisma.sql`v."articleId"`,
);

const UNVIEWED = {
  ...views(
    Prisma.sql`${BOTH} LEFT JOIN "ArticleViewTotal" v ON v."articleId" = a."id"`,
    Prisma.sql`0::bigint`,
    Prisma.sql`a."id"`,
  ),
  only: Prisma.sql`AND v."articleId" IS NULL`,
};
