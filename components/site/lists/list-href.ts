/** Address of a page of a list: the first one has no `page`. */
export function listHref(path: string, page: number): string {
  return page === 1 ? path : `${path}?page=${page}`;
}
