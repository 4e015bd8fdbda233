import type { Prisma } from '../db/generated/client';
import type { Block } from '../articles/body/blocks';
import { EMPTY_FIELDS, type ArticleFields } from '../articles/fields';

/** What stories of one sort have in common: words, kind and place in the newspaper. */
type TemplateFields = Pick<
  ArticleFields,
  'title' | 'standfirst' | 'kind' | 'sectionId' | 'place' | 'body' | 'tagIds'
>;

/** What a story shows of its own: it would be wrong in the next one. */
const OWN_BLOCKS: readonly Block['type'][] = [
  'picture',
  'gallery',
  'video',
  'audio',
  'embed',
  'related',
];

/** The part of an article that a template keeps: no pictures, bylines or stories. */
export function templateOf(fields: ArticleFields): TemplateFields {
  const { title, standfirst, kind, sectionId, place, tagIds } = fields;
  const body = fields.body.filter(({ type }) => !OWN_BLOCKS.includes(type));
  return { title, standfirst, kind, sectionId, place, body, tagIds };
}

/** The column → fields. They were validated when the article was written. */
export function fromTemplate(column: Prisma.JsonValue): ArticleFields {
  return { ...EMPTY_FIELDS, ...(column as unknown as TemplateFields) };
}
