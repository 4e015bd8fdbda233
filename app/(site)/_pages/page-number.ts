import { notFound } from 'next/navigation';

/** One numbered page of a list. */
interface Paged {
  items: unknown[];
  page: number;
  pages: number;
}

export type Query = Promise<Record<string, string | string[] | undefined>>;

const LAST_PAGE = 1000;

/** The `page` of an address, 1 without one; a page that cannot exist is not found. */
export async function pageNumber(query: Query): Promise<number> {
  const { page } = await query;
  if (page === undefined) return 1;
  if (typeof page !== 'string' || !/^[1-9]\d{0,3}$/.test(page)) notFound();
  const number = Number(page);
  if (number > LAST_PAGE) notFound();
  return number;
}

/** Past its end a list is not found; its first page exists even when it is empty. */
export function withinList<T extends Paged>(list: T): T {
  if (list.page > list.pages || (list.page > 1 && list.items.length === 0)) notFound();
  return list;
}
