import type { FilterField, FilterNames } from '@/newsroom/search/filter-names';
import { isoDay } from '@/newsroom/arabic/written-day';

/** What the search form holds, as it stands in the address; empty where nothing is said. */
export type SearchQuery = Record<FilterField | 'q' | 'sort', string>;

/** The query with those of its filters that there are. */
export function knownQuery(query: SearchQuery, names: FilterNames): SearchQuery {
  return {
    ...query,
    section: names.section?.slug ?? '',
    tag: names.tag ? String(names.tag.id) : '',
    writer: names.writer?.handle ?? '',
    kind: names.kind ?? '',
    from: names.from ? isoDay(names.from.written) : '',
    to: names.to ? isoDay(names.to.written) : '',
  };
}

const FIELDS = ['q', 'section', 'tag', 'writer', 'kind', 'from', 'to', 'sort'] as const;

/** Address of a page of results; fields without a value are left out. `after` is where the page before ended. */
export function searchHref(query: SearchQuery, page = 1, after: string | null = null): string {
  const said = FIELDS.filter((field) => query[field] !== '');
  const address = new URLSearchParams(said.map((field) => [field, query[field]]));
  if (after) address.set('after', after);
  if (page > 1) address.set('page', String(page));
  return `/search?${address.toString()}`;
}

/** The same words in everything that was published. */
export function withoutFilters({ q, sort }: SearchQuery): SearchQuery {
  return { q, sort, section: '', tag: '', writer: '', kind: '', from: '', to: '' };
}

/** Whether anything narrows it. */
export function isFiltered(query: SearchQuery): boolean {
  return searchHref(query) !== searchHref(withoutFilters(query));
}
