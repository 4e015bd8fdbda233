import { db } from '../db/client';
import { cropsInput, type Crops, type Focal } from './crops';
import { ORIGINAL } from './slots';

/** What cutting a picture needs to know. */
export interface PictureToCut {
  id: number;
  width: number;
  height: number;
  focal: Focal;
  crops: Crops;
  cutVersion: number;
  /** Key of the kept original; null when it has none. */
  originalKey: string | null;
  /** The renditions that stand. */
  standing: { key: string; slot: string; width: number; format: string }[];
}

/** A picture whose renditions have to be made; null when there is nothing to make. */
export async function findPictureToCut(id: number): Promise<PictureToCut | null> {
  const row = await db().media.findUnique({
    where: { id, kind: 'picture', deletedAt: null, cutState: { not: 'ready' } },
    select: {
      width: true,
      height: true,
      focalX: true,
      focalY: true,
      crops: true,
      cutVersion: true,
      renditions: {
        where: { retiredAt: null },
        select: { key: true, slot: true, width: true, format: true },
      },
    },
  });
  if (!row) return null;
  const { width, height, focalX, focalY, crops, cutVersion, renditions } = row;
  return {
    id,
    width,
    height,
    focal: { x: focalX, y: focalY },
    crops: cropsInput.parse(crops),
    cutVersion,
    originalKey: renditions.find(({ slot }) => slot === ORIGINAL)?.key ?? null,
    standing: renditions.filter(({ slot }) => slot !== ORIGINAL),
  };
}
