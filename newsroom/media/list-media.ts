import { db } from '../db/client';
import { Prisma } from '../db/generated/client';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import type { LibraryInput } from './library-input';
import { libraryItem, libraryItemSelect } from './library-rows';
import { librarySql } from './library-sql';
import type { LibraryList } from './library-views';

/** Rows of four and of six. */
const PAGE_SIZE = 24;

/** A page of the library, newest first; never what was deleted. */
export async function listMedia(
  actor: Actor,
  input: LibraryInput,
  now: Date,
): Promise<LibraryList> {
  authorize(actor, 'media.read');
  const at = position(input.cursor);
  const backwards = at?.direction === 'previous';
  const order = Prisma.raw(backwards ? 'ASC' : 'DESC');
  const beyond = at
    ? Prisma.sql`AND (m."createdAt", m.id) ${Prisma.raw(backwards ? '>' : '<')}
        (${at.createdAt}, ${at.id}::int)`
    : Prisma.empty;
  const ids = await db().$queryRaw<{ id: number }[]>`
    SELECT m.id FROM "Media" m WHERE ${librarySql(input, now)} ${beyond}
    ORDER BY m."createdAt" ${order}, m.id ${order} LIMIT ${PAGE_SIZE + 1}`;
  const more = ids.length > PAGE_SIZE;
  const rows = await db().media.findMany({
    where: { id: { in: ids.slice(0, PAGE_SIZE).map(({ id }) => id) } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: libraryItemSelect,
  });
  const [first, last] = [rows[0], rows.at(-1)];
  return {
    items: rows.map((row) => libraryItem(row, now)),
    next: last && (backwards || more) ? cursorAt('next', last) : null,
    previous: first && (backwards ? more : at !== null) ? cursorAt('previous', first) : null,
  };
}

interface Position {
  direction: 'next' | 'previous';
  createdAt: Date;
  id: number;
}

function position(text: string | undefined): Position | null {
  const [direction, millis, id] = text?.split('_') ?? [];
  if (!direction || !millis || !id) return null;
  return {
    direction: direction === 'previous' ? 'previous' : 'next',
    createdAt: new Date(Number(millis)),
    id: Number(id),
  };
}

function cursorAt(direction: Position['direction'], row: { createdAt: Date; id: number }): string {
  return `${direction}_${row.createdAt.getTime()}_${row.id}`;
}
