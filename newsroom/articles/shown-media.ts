import type { Body } from './body/blocks';
import type { ArticleFields } from './fields';

/** What a text shows of the library: pictures, videos, recordings, and galleries of pictures. */
export interface ShownMedia {
  mediaIds: number[];
  galleryIds: number[];
}

/** What a text shows, above it and in it. */
export function mediaOfFields(fields: ArticleFields): ShownMedia {
  return mediaOf(fields.picture?.mediaId ?? null, fields.body);
}

/** The same out of a row's columns. */
export function mediaOf(pictureId: number | null, body: Body): ShownMedia {
  const above = pictureId === null ? [] : [pictureId];
  return {
    mediaIds: [...new Set([...above, ...bodyMediaIds(body)])],
    galleryIds: bodyGalleryIds(body),
  };
}

/** Posters of embeds included. */
export function bodyMediaIds(body: Body): number[] {
  return body.flatMap((block) =>
    'mediaId' in block && block.mediaId !== null ? [block.mediaId] : [],
  );
}

export function bodyGalleryIds(body: Body): number[] {
  return body.flatMap((block) => (block.type === 'gallery' ? [block.galleryId] : []));
}

/** The stories that a text's boxes name. */
export function bodyStoryIds(body: Body): number[] {
  return body.flatMap((block) => (block.type === 'related' ? block.articleIds : []));
}
