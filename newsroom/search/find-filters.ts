import { dayRange } from '../arabic/dates';
import { db } from '../db/client';
import { getPublication } from '../settings/get-publication';
import { findTag } from '../tags/find-tag';
import type { ArticleKind } from '../db/generated/client';
import type { SearchFilters } from './provider';

/** What narrows a search, as an address names it. */
export interface NamedFilters {
  /** Slug. */
  section?: string | undefined;
  tag?: number | undefined;
  /** Handle, or `w{id}` of a writer without one. */
  writer?: string | undefined;
  kind?: ArticleKind | undefined;
  /** Days of the newspaper's zone, `yyyy-mm-dd`, both included. */
  from?: string | undefined;
  to?: string | undefined;
}

/** The same with numbers and moments; null where a section or a writer is named that there is not. */
export async function findFilters(named: NamedFilters): Promise<SearchFilters | null> {
  const { section, writer, tag, kind, from, to } = named;
  const [sectionId, writerId, { timeZone }] = await Promise.all([
    section === undefined ? undefined : findSectionId(section),
    writer === undefined ? undefined : findWriterId(writer),
    getPublication(),
  ]);
  if (sectionId === null || writerId === null) return null;
  return {
    sectionId,
    writerId,
    tagId: tag === undefined ? undefined : await currentTag(tag),
    kind,
    from: from === undefined ? undefined : dayOf(from, timeZone)?.start,
    to: to === undefined ? undefined : dayOf(to, timeZone)?.end,
  };
}

// One that was merged is what it became; one that is not there has no stories.
async function currentTag(id: number): Promise<number> {
  return (await findTag(id))?.id ?? id;
}

async function findSectionId(slug: string): Promise<number | null> {
  return (await db().section.findUnique({ where: { slug }, select: { id: true } }))?.id ?? null;
}

async function findWriterId(name: string): Promise<number | null> {
  const id = /^w(\d{1,9})$/.exec(name)?.[1];
  const nameless = id ? [{ handle: null, id: Number(id) }] : [];
  const where = { OR: [{ handle: name }, ...nameless] };
  return (await db().writer.findFirst({ where, select: { id: true } }))?.id ?? null;
}

function dayOf(date: string, zone: string): { start: Date; end: Date } | null {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return dayRange(year, month, day, zone);
}
