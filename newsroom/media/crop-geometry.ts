import type { Crop } from './crops';

// What a hand does to a crop on the screen. Apart from crops.ts, so that the browser loads no
// schemas.

/** Pixels. */
export interface PictureSize {
  width: number;
  height: number;
}

/** The smallest crop that can be drawn, as a share of the largest. */
const SMALLEST = 0.2;

/** The largest rectangle of a ratio whose middle is as near to the focal point as the edges allow. */
export function automaticCrop(
  size: PictureSize,
  ratio: number,
  focal: { x: number; y: number },
): Crop {
  const { width, height } = largest(size, ratio);
  return within({ x: focal.x - width / 2, y: focal.y - height / 2, width, height });
}

/** Moved by shares of the picture, as far as its edges allow. */
export function moveCrop(crop: Crop, by: { x: number; y: number }): Crop {
  return within({ ...crop, x: crop.x + by.x, y: crop.y + by.y });
}

/**
 * Made so wide (a share of the picture's width), in its ratio. Its middle stays, unless that would
 * carry it over an edge; or, with `from`, its top left corner.
 */
export function resizeCrop(
  size: PictureSize,
  ratio: number,
  crop: Crop,
  { width, from = 'middle' }: { width: number; from?: 'middle' | 'corner' },
): Crop {
  const most = largest(size, ratio);
  const room =
    from === 'corner' ? Math.min((1 - crop.x) / most.width, (1 - crop.y) / most.height) : 1;
  const scale = Math.min(Math.max(width / most.width, SMALLEST), room, 1);
  const next = { width: most.width * scale, height: most.height * scale };
  if (from === 'corner') return within({ ...crop, ...next });
  const x = crop.x + (crop.width - next.width) / 2;
  const y = crop.y + (crop.height - next.height) / 2;
  return within({ x, y, ...next });
}

/** A point inside the picture. */
export function clampPoint({ x, y }: { x: number; y: number }): { x: number; y: number } {
  return { x: clamp(x, 1), y: clamp(y, 1) };
}

function largest(size: PictureSize, ratio: number): PictureSize {
  const own = size.width / size.height;
  return own > ratio ? { width: ratio / own, height: 1 } : { width: 1, height: own / ratio };
}

function within({ x, y, width, height }: Crop): Crop {
  return { x: clamp(x, 1 - width), y: clamp(y, 1 - height), width, height };
}

function clamp(value: number, most: number): number {
  return Math.min(Math.max(value, 0), Math.max(most, 0));
}
