import type { Body } from './body/blocks';
import type { ArticleFields } from './fields';

/** The pictures that a text shows, above it and in it. */
export function pictureIds(fields: ArticleFields): number[] {
  return picturesOf(fields.picture?.mediaId ?? null, fields.body);
}

/** The same out of a row's columns. */
export function picturesOf(pictureId: number | null, body: Body): number[] {
  const inBody = body.flatMap((block) => (block.type === 'picture' ? [block.mediaId] : []));
  return pictureId === null ? inBody : [pictureId, ...inBody];
}
