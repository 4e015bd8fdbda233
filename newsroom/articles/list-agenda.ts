import { dayOf } from '../dashboard/day';
import { db } from '../db/client';
import { Prisma } from '../db/generated/client';
import type { Actor } from '../staff/actor';
import { readableSql } from '../staff/readable-sql';
import type { SectionRef } from './views';

/** What comes to pass at a moment; a text that is wanted by then has to be written. */
export type AgendaKind = 'publishes' | 'ends' | 'embargoEnds' | 'wanted';

/** What somebody should look at. */
type AgendaWarning =
  /** Its time has come and readers do not have it: nobody has scheduled it. */
  | 'notScheduled'
  /** The text is not there yet. */
  | 'overdue'
  /** The text was changed after it was scheduled: readers will get the earlier one. */
  | 'changedSince';

export interface AgendaItem {
  id: number;
  title: string;
  section: SectionRef | null;
  kind: AgendaKind;
  /** ISO 8601 in UTC. */
  at: string;
  /** It has come to pass. */
  passed: boolean;
  warning: AgendaWarning | null;
}

/** Of each kind. */
const MOST = 200;
/** So many fill a page; a day stands whole on one, as far as `MOST` reaches. */
const PAGE_SIZE = 60;
/** How long what is late is held before the newsroom's eyes. */
const LATE_MS = 7 * 86_400_000;

interface Row {
  id: bigint;
  publicAt: Date | null;
  unpublishAt: Date | null;
  embargoUntil: Date | null;
  dueAt: Date | null;
  title: string;
  /** The text is another one than what readers have or will get. */
  differs: boolean;
  section: SectionRef | null;
}

/** Whole days of the agenda. */
export interface Agenda {
  items: AgendaItem[];
  /** When the day begins that stands on the next page; null on the last. */
  next: Date | null;
}

/**
 * What is due from the beginning of a day on, within what the actor may read, the earliest first;
 * before today what is late. At most 200 of each kind on a day. `zone` says when days begin.
 */
export async function listAgenda(
  actor: Actor,
  { from, zone }: { from: Date; zone: string },
  now: Date,
): Promise<Agenda> {
  const items = await itemsFrom(actor, from, now);
  const last = items.filter(({ at }) => new Date(at) >= from)[PAGE_SIZE - 1];
  if (!last) return { items, next: null };
  const { end } = dayOf(new Date(last.at), zone);
  const next = items.find(({ at }) => new Date(at) >= end);
  return {
    items: items.filter(({ at }) => new Date(at) < end),
    next: next ? dayOf(new Date(next.at), zone).start : null,
  };
}

async function itemsFrom(actor: Actor, from: Date, now: Date): Promise<AgendaItem[]> {
  const late = from <= now ? new Date(now.getTime() - LATE_MS) : from;
  const came = Prisma.sql`>= ${from}`;
  const comes = from > now ? came : Prisma.sql`> ${now}`;
  const unpublished = Prisma.sql`a."firstPublishedAt" IS NULL AND a."trashedAt" IS NULL`;
  const [publishes, published, ends, embargoes, wanted] = await Promise.all([
    due(actor, Prisma.sql`a."publicAt" ${comes} AND a."firstPublishedAt" ${comes}`, BY.publicAt),
    // The latest of a day on which much is published, and apart from what is still to come.
    due(
      actor,
      Prisma.sql`a."publicAt" ${came} AND a."publicAt" <= ${now}
        AND a."firstPublishedAt" ${came} AND a."firstPublishedAt" <= ${now}`,
      BY.latest,
    ),
    due(actor, Prisma.sql`a."publicAt" IS NOT NULL AND a."unpublishAt" ${came}`, BY.unpublishAt),
    due(actor, Prisma.sql`${unpublished} AND a."embargoUntil" >= ${late}`, BY.embargoUntil),
    due(
      actor,
      Prisma.sql`${unpublished} AND a."workState" IN ('draft', 'changesRequested')
        AND a."dueAt" >= ${late}`,
      BY.dueAt,
    ),
  ]);
  const items = [
    // What was published at once was on nobody's agenda.
    ...[...publishes, ...(await onlyScheduled(published))].map((row) =>
      item(row, 'publishes', row.publicAt, now),
    ),
    ...ends.map((row) => item(row, 'ends', row.unpublishAt, now)),
    ...embargoes.map((row) => item(row, 'embargoEnds', row.embargoUntil, now)),
    ...wanted.map((row) => item(row, 'wanted', row.dueAt, now)),
  ];
  return items.flatMap((one) => one ?? []).sort((a, b) => a.at.localeCompare(b.at) || a.id - b.id);
}

const BY = {
  publicAt: Prisma.sql`a."publicAt", a.id`,
  latest: Prisma.sql`a."publicAt" DESC, a.id DESC`,
  unpublishAt: Prisma.sql`a."unpublishAt", a.id`,
  embargoUntil: Prisma.sql`a."embargoUntil", a.id`,
  dueAt: Prisma.sql`a."dueAt", a.id`,
};

// By hand: Prisma's join costs PostgreSQL more to plan than to run, five times a screen.
function due(actor: Actor, where: Prisma.Sql, order: Prisma.Sql): Promise<Row[]> {
  return db().$queryRaw<Row[]>`
    SELECT a.id, a."publicAt", a."unpublishAt", a."embargoUntil", a."dueAt", c.title,
      c.dirty OR c."baseRevisionId" IS DISTINCT FROM a."liveRevisionId" AS differs,
      CASE WHEN s.id IS NOT NULL
        THEN jsonb_build_object('id', s.id, 'slug', s.slug, 'name', s.name, 'color', s.color)
      END AS section
    FROM "Article" a JOIN "WorkingCopy" c ON c."articleId" = a.id
    LEFT JOIN "Section" s ON s.id = c."sectionId"
    WHERE ${readableSql(actor)} AND ${where}
    ORDER BY ${order} LIMIT ${MOST}`;
}

async function onlyScheduled(rows: Row[]): Promise<Row[]> {
  const events = await db().event.findMany({
    where: { nounId: { in: rows.map(({ id }) => String(id)) }, type: 'article.scheduled' },
    select: { nounId: true, data: true },
  });
  const moments = new Set(
    events.map(({ nounId, data }) => `${nounId} ${(data as { publishAt: string }).publishAt}`),
  );
  return rows.filter((row) => moments.has(`${row.id} ${row.publicAt?.toISOString() ?? ''}`));
}

function item(row: Row, kind: AgendaKind, at: Date | null, now: Date): AgendaItem | null {
  if (!at) return null;
  const passed = at <= now;
  const warning = {
    publishes: !passed && row.differs ? ('changedSince' as const) : null,
    ends: null,
    embargoEnds: passed ? ('notScheduled' as const) : null,
    wanted: passed ? ('overdue' as const) : null,
  }[kind];
  return {
    id: Number(row.id),
    title: row.title,
    section: row.section,
    kind,
    at: at.toISOString(),
    passed,
    warning,
  };
}
