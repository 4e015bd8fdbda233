import { db } from '../db/client';
import { deskPicture, deskPictureSelect, type DeskPicture } from './desk-picture';
import { NEAR_BITS } from './perceptual-hash';

/** As many as a person compares at a glance. */
const MOST = 4;

/** The pictures of the library that look like this one, the nearest first. */
export async function findSimilar(phash: bigint | null): Promise<DeskPicture[]> {
  if (phash === null) return [];
  const near = await db().$queryRaw<{ id: number }[]>`
    SELECT id FROM "Media"
    WHERE "phash" IS NOT NULL AND "deletedAt" IS NULL
      AND bit_count(("phash" # ${phash}::bigint)::bit(64)) <= ${NEAR_BITS}
    ORDER BY bit_count(("phash" # ${phash}::bigint)::bit(64)), id DESC LIMIT ${MOST}`;
  const rows = await db().media.findMany({
    where: { id: { in: near.map(({ id }) => id) } },
    select: deskPictureSelect,
  });
  const order = near.map(({ id }) => id);
  return rows.map(deskPicture).sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
}
