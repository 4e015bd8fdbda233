/** Address of what was done with an article, or of what was done before an event. */
export function historyAddress(id: number, before?: string): string {
  return `/admin/articles/${id}/history${before === undefined ? '' : `?before=${before}`}`;
}
