/** Events on a story that its author is told of (or who is asked to write it), when somebody else acts. */
const NOTICED = [
  'article.returned',
  'article.approved',
  'article.published',
  'article.scheduled',
  'article.unscheduled',
  'article.retracted',
  'article.archived',
  'article.trashed',
  'article.restored',
  'article.assigned',
  'article.transferred',
] as const;

type NoticedType = (typeof NOTICED)[number];

const NAMES: ReadonlySet<string> = new Set(NOTICED);

export function isNoticed(type: string): type is NoticedType {
  return NAMES.has(type);
}
