import type { ArticleFields } from './fields';

/** The pictures that a text shows, above it and in it. */
export function pictureIds(fields: ArticleFields): number[] {
  const inBody = fields.body.flatMap((block) => (block.type === 'picture' ? [block.mediaId] : []));
  return fields.picture ? [fields.picture.mediaId, ...inBody] : inBody;
}
