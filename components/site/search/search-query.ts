/** What the search form holds, as it stands in the address. */
export interface SearchQuery {
  q: string;
  section: string;
  kind: string;
  sort: string;
  from: string;
  to: string;
  tag: string;
  writer: string;
}

/**
 * Address of a page of results; fields without a value are left out.
 *
 * @param after where the page before ended, which holds its order though others are published meanwhile
 */
export function searchHref(query: SearchQuery, page: number, after: string | null = null): string {
  const fields = Object.entries(query).filter(([, value]) => value !== '');
  const address = new URLSearchParams(fields);
  if (page > 1) address.set('page', String(page));
  if (after) address.set('after', after);
  return `/search?${address.toString()}`;
}
