import type { ShownMedia } from '../articles/shown-media';
import { db } from '../db/client';

/**
 * Whether whoever sees this text sees this picture: named by it, of one of its galleries, the
 * poster of a film in it, or in the place of one of these.
 */
export async function isShownBy(shown: ShownMedia, mediaId: number): Promise<boolean> {
  const { mediaIds, galleryIds } = shown;
  const found = await db().media.findFirst({
    where: {
      OR: [{ id: mediaId }, { replacedById: mediaId }],
      AND: {
        OR: [
          { id: { in: mediaIds } },
          { postered: { some: { id: { in: mediaIds } } } },
          { postered: { some: { replaces: { some: { id: { in: mediaIds } } } } } },
          { galleries: { some: { galleryId: { in: galleryIds } } } },
        ],
      },
    },
    select: { id: true },
  });
  return found !== null;
}
