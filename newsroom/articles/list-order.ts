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
export function cursorAt(direction: Position['direction'], row: PlacedRow): string {
  return `${direction}_${row.place}_${row.id}`;
}

/**
 * The rows that follow a place in the list's order (or come before it, nearest first), at most
 * `take`. `where` is a condition on "Article" a and "WorkingCopy" c.
 */
export function pageSql(
  { sort = 'updated', order }: Pick<ListInput, 'sort' | 'order'>,
  where: Prisma.Sql,
  at: Position | null,
  take: number,
): Prisma.Sql {
  const isDown = (order !== 'asc') !== (at?.direction === 'previous');
  const [way, beyond] = isDown
    ? [Prisma.sql`DESC`, Prisma.sql`<`]
    : [Prisma.sql`ASC`, Prisma.sql`>`];
  const page = ({ from, time, id, place, only }: Source): Prisma.Sql => {
    const value = place(at?.place ?? 0);
    const after = at
      ? Prisma.sql`AND (${time}, ${id}) ${beyond} (${value}, ${at.id})`
      : Prisma.empty;
    return Prisma.sql`SELECT ${id} AS id, ${time} AS place FROM ${from}
      WHERE ${where} ${only ?? Prisma.empty} ${after} ORDER BY ${time} ${way}, ${id} ${way} LIMIT ${take}`;
  };
  if (sort === 'views') {
    // What nobody has opened has no row that could be sorted.
    return Prisma.sql`SELECT id, place FROM ((${page(VIEWED)}) UNION ALL (${page(UNVIEWED)})) AS found
      ORDER BY place ${way}, id ${way} LIMIT ${take}`;
  }
  return Prisma.sql`SELECT id, (extract(epoch FROM place) * 1000)::bigint AS place
    FROM (${page(BY_TIME[sort])}) AS found ORDER BY found.place ${way}, id ${way}`;
}

interface Source {
  from: Prisma.Sql;
  time: Prisma.Sql;
  id: Prisma.Sql;
  /** A cursor's number as the column has it. */
  place: (place: number) => Prisma.Sql;
  only?: Prisma.Sql;
}

const BOTH = Prisma.sql`"WorkingCopy" c JOIN "Article" a ON a."id" = c."articleId"`;
const moment = (millis: number): Prisma.Sql => Prisma.sql`${new Date(millis)}`;
const count = (views: number): Prisma.Sql => Prisma.sql`${BigInt(views)}::bigint`;
const ofArticle = { from: BOTH, id: Prisma.sql`a."id"`, place: moment };

const BY_TIME = {
  updated: { ...ofArticle, time: TIMES.updated, id: Prisma.sql`c."articleId"` },
  created: { ...ofArticle, time: TIMES.created },
  published: { ...ofArticle, time: TIMES.published },
};

const VIEWED: Source = {
  from: Prisma.sql`"ArticleViewTotal" v JOIN ${BOTH} ON c."articleId" = v."articleId"`,
  time: Prisma.sql`v."count"`,
  id: Prisma.sql`v."articleId"`,
  place: count,
};

const UNVIEWED: Source = {
  from: Prisma.sql`${BOTH} LEFT JOIN "ArticleViewTotal" v ON v."articleId" = a."id"`,
  time: Prisma.sql`0::bigint`,
  id: Prisma.sql`a."id"`,
  place: count,
  only: Prisma.sql`AND v."articleId" IS NULL`,
};
