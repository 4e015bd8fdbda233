import { LONGEST_QUERY, normalSearch } from '@/newsroom/search/normal-search';
import type { SearchQuery } from '@/components/site/search/search-query';
import { pageNumber, type Query } from '../_pages/page-number';

/** What is asked for, as the address says it: in its one form, whoever wrote the address. */
export interface AskedSearch {
  query: SearchQuery;
  /** The query went on. */
  isCut: boolean;
  page: number;
  /** Where the page before ended; empty on the first. */
  after: string;
}

export async function readSearch(searchParams: Query): Promise<AskedSearch> {
  const given = Object.entries(await searchParams).flatMap(([name, value]) => {
    const [first] = [value ?? []].flat();
    return first === undefined ? [] : [[name, first]];
  });
  const normal = normalSearch(new URLSearchParams(given));
  const said = (name: string) => normal.get(name) ?? '';
  const letters = [...said('q')];
  return {
    query: {
      q: letters.slice(0, LONGEST_QUERY).join(''),
      section: said('section'),
      tag: said('tag'),
      writer: said('writer'),
      kind: said('kind'),
      from: said('from'),
      to: said('to'),
      sort: said('sort'),
    },
    isCut: letters.length > LONGEST_QUERY,
    page: await pageNumber(searchParams),
    after: said('after'),
  };
}
