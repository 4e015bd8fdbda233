import { hijriDay, type CivilDay, type DateOptions } from '../arabic/dates';
import { gregorianDay } from '../arabic/gregorian-day';
import { isoDay, readWrittenDay, type WrittenDay } from '../arabic/written-day';
import type { ArticleKindName } from '../articles/views';
import { visibleAt } from '../articles/visible';
import { db } from '../db/client';
import { sectionKey, tagKey, writerKey } from '../events/page-keys';
import { noteShown } from '../events/shown-keys';
import type { SectionView } from '../sections/views';
import { findTag } from '../tags/find-tag';
import { findWriter } from '../writers/find-writer';

/** A day in both calendars, and as it was written. */
export interface FilterDay {
  written: WrittenDay;
  gregorian: CivilDay;
  hijri: CivilDay;
}

/** What narrows a search, with the names by which a page speaks of it; what an address names and is not there is not among it. */
export interface FilterNames {
  section: { slug: string; name: string } | null;
  tag: { id: number; name: string } | null;
  writer: { handle: string; name: string } | null;
  kind: ArticleKindName | null;
  /** In the order of time, whichever was named first. */
  from: FilterDay | null;
  to: FilterDay | null;
  /** Fields whose value is none that there is. */
  unknown: FilterField[];
}

const FILTER_FIELDS = ['section', 'tag', 'writer', 'kind', 'from', 'to'] as const;
export type FilterField = (typeof FILTER_FIELDS)[number];

const KINDS: readonly ArticleKindName[] = ['news', 'report', 'opinion', 'explainer'];

/** Finds out what the filters of an address mean. `asked` holds values as addresses carry them, empty for none. */
export async function nameFilters(
  asked: Record<FilterField, string>,
  sections: SectionView[],
  { hijriOffset = 0 }: Pick<DateOptions, 'hijriOffset'>,
  now: Date,
): Promise<FilterNames> {
  const [tag, writer] = await Promise.all([tagOf(asked.tag, now), writerOf(asked.writer, now)]);
  const section = sections.find(({ slug }) => slug === asked.section) ?? null;
  if (section) noteShown(sectionKey(section.id));
  const kind = KINDS.find((one) => one === asked.kind) ?? null;
  const [from, to] = [dayOf(asked.from, hijriOffset), dayOf(asked.to, hijriOffset)];
  const found = { section, tag, writer, kind, from, to };
  const unknown = FILTER_FIELDS.filter((field) => asked[field] !== '' && found[field] === null);
  const isReversed = from && to && isoDay(from.gregorian) > isoDay(to.gregorian);
  return { ...found, ...(isReversed && { from: to, to: from }), unknown };
}

// A tag whose stories are all still to come would give them away by its name.
async function tagOf(id: string, now: Date): Promise<FilterNames['tag']> {
  const tag = /^[1-9]\d{0,9}$/.test(id) ? await findTag(Number(id)) : null;
  if (!tag) return null;
  noteShown(tagKey(tag.id));
  const seen = await db().articleTag.findFirst({
    where: { tagId: tag.id, publicAt: { lte: now }, article: visibleAt(now) },
    select: { articleId: true },
  });
  return seen && tag;
}

async function writerOf(handle: string, now: Date): Promise<FilterNames['writer']> {
  const writer = /^[a-z0-9-]+$/.test(handle) ? await findWriter(handle, now) : null;
  if (writer) noteShown(writerKey(writer.id));
  return writer && { handle, name: writer.name };
}

function dayOf(text: string, hijriOffset: number): FilterDay | null {
  const written = readWrittenDay(text);
  if (!written) return null;
  if (written.calendar === 'hijri') {
    const gregorian = gregorianDay(written, hijriOffset);
    return gregorian && { written, gregorian, hijri: written };
  }
  const { year, month, day } = written;
  const isThere = new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
  return isThere ? { written, gregorian: written, hijri: hijriDay(written, hijriOffset) } : null;
}
