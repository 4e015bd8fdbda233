import { dayOf } from '../dashboard/day';
import { db } from '../db/client';
import type { Prisma } from '../db/generated/client';
import type { Actor } from '../staff/actor';
import { visibleTo } from '../staff/policy';
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

const select = {
  id: true,
  publicAt: true,
  unpublishAt: true,
  embargoUntil: true,
  dueAt: true,
  liveRevisionId: true,
  workingCopy: {
    select: {
      title: true,
      dirty: true,
      baseRevisionId: true,
      section: { select: { id: true, slug: true, name: true } },
    },
  },
} satisfies Prisma.ArticleSelect;

type Row = Prisma.ArticleGetPayload<{ select: typeof select }>;

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
  const late = { gte: from <= now ? new Date(now.getTime() - LATE_MS) : from };
  const unpublished = { firstPublishedAt: null, trashedAt: null };
  const came = { gte: from, lte: now };
  const comes = from > now ? { gte: from } : { gt: now };
  const [publishes, published, ends, embargoes, wanted] = await Promise.all([
    due(actor, { publicAt: comes, firstPublishedAt: comes }, 'publicAt'),
    // The latest of a day on which much is published, and apart from what is still to come.
    due(actor, { publicAt: came, firstPublishedAt: came }, 'publicAt', 'desc'),
    due(actor, { publicAt: { not: null }, unpublishAt: { gte: from } }, 'unpublishAt'),
    due(actor, { ...unpublished, embargoUntil: late }, 'embargoUntil'),
    due(
      actor,
      { ...unpublished, workState: { in: ['draft', 'changesRequested'] }, dueAt: late },
      'dueAt',
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

function due(
  actor: Actor,
  where: Prisma.ArticleWhereInput,
  by: 'publicAt' | 'unpublishAt' | 'embargoUntil' | 'dueAt',
  order: 'asc' | 'desc' = 'asc',
): Promise<Row[]> {
  return db().article.findMany({
    where: { AND: [visibleTo(actor), where] },
    orderBy: [{ [by]: order }, { id: order }],
    take: MOST,
    select,
  });
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
  const { workingCopy: copy } = row;
  if (!at || !copy) return null;
  const passed = at <= now;
  const differs = copy.dirty || copy.baseRevisionId !== row.liveRevisionId;
  const warning = {
    publishes: !passed && differs ? ('changedSince' as const) : null,
    ends: null,
    embargoEnds: passed ? ('notScheduled' as const) : null,
    wanted: passed ? ('overdue' as const) : null,
  }[kind];
  return {
    id: Number(row.id),
    title: copy.title,
    section: copy.section,
    kind,
    at: at.toISOString(),
    passed,
    warning,
  };
}
