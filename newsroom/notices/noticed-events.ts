/** Events on a story that its author is told of, when somebody else has done it. */
export const NOTICED = [
  'article.returned',
  'article.approved',
  'article.published',
  'article.scheduled',
  'article.unscheduled',
  'article.retracted',
  'article.archived',
  'article.trashed',
  'article.restored',
] as const;

export type NoticedType = (typeof NOTICED)[number];

const NAMES: ReadonlySet<string> = new Set(NOTICED);

export function isNoticed(type: string): type is NoticedType {
  return NAMES.has(type);
}
