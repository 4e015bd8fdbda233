import type { TextChoice } from '@/newsroom/articles/compare-revisions';

interface Shown {
  from?: TextChoice;
  to?: TextChoice;
  before?: number;
}

/** Address of an article's revisions, of two texts beside each other, or of older revisions. */
export function revisionsAddress(id: number, { from, to, before }: Shown = {}): string {
  const query = new URLSearchParams();
  if (from !== undefined) query.set('from', String(from));
  if (to !== undefined) query.set('to', String(to));
  if (before !== undefined) query.set('before', String(before));
  const asked = query.toString();
  return `/admin/articles/${id}/revisions${asked && `?${asked}`}`;
}
