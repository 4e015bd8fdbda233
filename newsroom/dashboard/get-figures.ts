import { db } from '../db/client';
import { Prisma } from '../db/generated/client';
import type { Actor } from '../staff/actor';
import { readableFrom, readableSql } from '../staff/readable-sql';
import { stateSql } from '../articles/state-sql';
import { dayOf, yesterday } from './day';

/** The day in numbers, within what the person may read. Times are ISO 8601. */
export interface Figures {
  waiting: { count: number; oldest: string | null };
  /** `next` may be on a later day. */
  dueToday: { count: number; next: string | null };
  /** `before`: by the same hour yesterday. */
  publishedToday: { count: number; before: number };
}

/** Counts what waits, what is due and what was published today. */
export async function getFigures(actor: Actor, zone: string, now: Date): Promise<Figures> {
  const today = dayOf(now, zone);
  const past = yesterday(now);
  const dayBefore = dayOf(past, zone);
  const dueToday = Prisma.sql`${SCHEDULED(now)} AND a."publicAt" < ${today.end}`;
  // One statement: the screen asks for much else at the same time.
  const [row] = await db().$queryRaw<FiguresRow[]>`SELECT
    ${of(actor, Prisma.sql`count(*)::int`, WAITING)} AS waiting,
    ${of(actor, Prisma.sql`min(a."workStateAt")`, WAITING)} AS oldest,
    ${of(actor, Prisma.sql`count(*)::int`, dueToday)} AS due,
    ${of(actor, Prisma.sql`min(a."publicAt")`, SCHEDULED(now))} AS next,
    ${of(actor, Prisma.sql`count(*)::int`, publishedBetween(today.start, now))} AS published,
    ${of(actor, Prisma.sql`count(*)::int`, publishedBetween(dayBefore.start, past))} AS before`;
  return {
    waiting: { count: row?.waiting ?? 0, oldest: row?.oldest?.toISOString() ?? null },
    dueToday: { count: row?.due ?? 0, next: row?.next?.toISOString() ?? null },
    publishedToday: { count: row?.published ?? 0, before: row?.before ?? 0 },
  };
}

/** How many stories wait for a decision that this person may take part in: the menu's number. */
export async function countWaiting(actor: Actor): Promise<number> {
  const [row] = await db().$queryRaw<{ count: number }[]>`
    SELECT ${of(actor, Prisma.sql`count(*)::int`, WAITING)} AS count`;
  return row?.count ?? 0;
}

interface FiguresRow {
  waiting: number;
  oldest: Date | null;
  due: number;
  next: Date | null;
  published: number;
  before: number;
}

const WAITING = Prisma.sql`a."workState" = 'submitted' AND a."trashedAt" IS NULL`;
const SCHEDULED = (now: Date) => stateSql('scheduled', now);

function publishedBetween(from: Date, to: Date): Prisma.Sql {
  return Prisma.sql`a."trashedAt" IS NULL AND a."retractedAt" IS NULL
    AND a."firstPublishedAt" >= ${from} AND a."firstPublishedAt" <= ${to}`;
}

function of(actor: Actor, what: Prisma.Sql, where: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(SELECT ${what} FROM ${readableFrom(actor)}
    WHERE ${readableSql(actor)} AND ${where})`;
}
