import type { Tx } from '../db/client';
import type { RecordEvent } from '../db/write';
import { createSectionInput } from '../sections/create-section';
import { RESERVED_SLUGS } from '../sections/reserved-slugs';
import { RowRefused, type ImportRefusal } from './import-refusals';
import type { NamedThing, PreparedRow } from './prepare-row';

export interface SectionOfRow {
  id: number;
  slug: string;
}

export interface Sections {
  slugs: ReadonlySet<string>;
  /** The section of a row. Throws RowRefused. */
  of: (row: PreparedRow) => SectionOfRow;
}

/** The sections that the rows name; unknown ones are made when a row says how they are called. */
export async function ensureSections(
  tx: Tx,
  record: RecordEvent,
  rows: PreparedRow[],
): Promise<Sections> {
  const existing = await tx.section.findMany({
    where: { leadsToId: null },
    select: { id: true, slug: true, position: true },
  });
  const bySlug = new Map<string, SectionOfRow>(existing.map((row) => [row.slug, row]));
  let position = Math.max(0, ...existing.map((row) => row.position));
  for (const { row } of rows) {
    const { section: slug, sectionName } = row.line;
    if (bySlug.has(slug) || !sectionName || sectionRefusal(slug, sectionName)) continue;
    const data = createSectionInput.parse({ slug, name: sectionName });
    position += 1;
    const { id } = await tx.section.create({ data: { ...data, position } });
    record({ type: 'section.created', nounId: String(id), data: { slug } });
    bySlug.set(slug, { id, slug });
  }
  return {
    slugs: new Set(bySlug.keys()),
    of({ row }) {
      const { section: slug, sectionName } = row.line;
      const section = bySlug.get(slug);
      if (section) return section;
      throw new RowRefused(sectionRefusal(slug, sectionName ?? '') ?? 'unknownSection');
    },
  };
}

function sectionRefusal(slug: string, name: string): ImportRefusal | null {
  if (slug === '') return 'sectionMissing';
  if (name === '') return 'unknownSection';
  if (RESERVED_SLUGS.has(slug)) return 'slugReserved';
  const wrong = createSectionInput.safeParse({ slug, name }).error?.issues[0]?.path[0];
  if (wrong === 'slug') return 'slugWrong';
  return wrong ? 'fieldInvalid' : null;
}

type IdsOf = (row: PreparedRow) => number[];

/** The tags of the rows, one for all spellings that fold alike and for its synonyms; new ones are made. */
export async function ensureTags(tx: Tx, record: RecordEvent, rows: PreparedRow[]): Promise<IdsOf> {
  const wanted = unique(rows.flatMap(({ tags }) => tags));
  const select = { id: true, name: true, folded: true, leadsToId: true } as const;
  const found = await tx.tag.findMany({
    where: { folded: { in: wanted.map(({ folded }) => folded) } },
    select,
  });
  const missing = without(wanted, found);
  const made =
    missing.length > 0
      ? // A colleague may make the same tag at the desk meanwhile.
        await tx.tag.createManyAndReturn({ data: missing, skipDuplicates: true, select })
      : [];
  for (const { id, name } of made) {
    record({ type: 'tag.created', nounId: String(id), data: { name } });
  }
  const late = without(missing, made);
  const theirs =
    late.length > 0
      ? await tx.tag.findMany({
          where: { folded: { in: late.map(({ folded }) => folded) } },
          select,
        })
      : [];
  const ids = new Map(
    [...found, ...made, ...theirs].map((tag) => [tag.folded, tag.leadsToId ?? tag.id]),
  );
  return ({ tags }) => [...new Set(tags.map(({ folded }) => needed(ids, folded)))];
}

/** The bylines of the rows; a name that nobody has yet becomes a writer without a handle. */
export async function ensureWriters(
  tx: Tx,
  record: RecordEvent,
  rows: PreparedRow[],
): Promise<IdsOf> {
  const wanted = unique(rows.flatMap(({ writer }) => writer ?? []));
  const select = { id: true, name: true, folded: true, leadsToId: true } as const;
  const found = await tx.writer.findMany({
    where: { folded: { in: wanted.map(({ folded }) => folded) } },
    // Of namesakes the eldest, and sooner than one that was merged into another.
    orderBy: [{ leadsToId: { sort: 'asc', nulls: 'last' } }, { id: 'desc' }],
    select,
  });
  const missing = without(wanted, found);
  const made =
    missing.length > 0 ? await tx.writer.createManyAndReturn({ data: missing, select }) : [];
  for (const { id, name } of made) {
    record({ type: 'writer.created', nounId: String(id), data: { name } });
  }
  const ids = new Map(
    [...found, ...made].map((writer) => [writer.folded, writer.leadsToId ?? writer.id]),
  );
  return ({ writer }) => (writer ? [needed(ids, writer.folded)] : []);
}

function unique(things: NamedThing[]): NamedThing[] {
  const byFolded = new Map<string, NamedThing>();
  for (const thing of things) if (!byFolded.has(thing.folded)) byFolded.set(thing.folded, thing);
  // In one order everywhere, so that two writers of the table never wait for each other.
  return [...byFolded.values()].sort((a, b) => (a.folded < b.folded ? -1 : 1));
}

function without(things: NamedThing[], known: { folded: string }[]): NamedThing[] {
  const there = new Set(known.map(({ folded }) => folded));
  return things.filter(({ folded }) => !there.has(folded));
}

function needed(ids: Map<string, number>, folded: string): number {
  const id = ids.get(folded);
  if (id === undefined) throw new Error(`no id for «${folded}»`);
  return id;
}
