import type { ShownMedia } from '../articles/shown-media';
import { db } from '../db/client';
import { isUsable } from './usable';

/**
 * Whether whoever sees this text sees this picture now: named by it, of one of its galleries, the
 * poster of a film in it, or in the place of one of these; and neither without rights nor replaced.
 */
export async function isShownBy(
  { mediaIds, galleryIds }: ShownMedia,
  mediaId: number,
  now: Date,
): Promise<boolean> {
  const rights = { replacedById: true, licenceUntil: true, recalledAt: true, deletedAt: true };
  const picture = await db().media.findUnique({ where: { id: mediaId }, select: rights });
  if (!picture || picture.replacedById !== null || !isUsable(picture, now)) return false;
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
