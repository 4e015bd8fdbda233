import { automaticCrop, type Crop, type PictureSize } from './crop-geometry';
import type { Crops } from './crops';
import { SLOTS, type RatioSlot, type Slot } from './slots';

/** A part of a picture in pixels. */
interface Area extends PictureSize {
  left: number;
  top: number;
}

/** Shares are rounded on their way, and pixels are whole. */
const RATIO_SLACK = 0.01;

/** The part of a picture that a slot shows: cut by hand, or around the focal point. */
export function cutArea(
  size: PictureSize,
  slot: Slot,
  focal: { x: number; y: number },
  crops: Crops,
): Area {
  const { ratio } = SLOTS[slot];
  if (slot === 'full' || ratio === null) {
    return { left: 0, top: 0, width: size.width, height: size.height };
  }
  return inPixels(size, crops[slot] ?? automaticCrop(size, ratio, focal));
}

/** Whether a crop has the ratio of its slot, to a hundredth or a pixel. */
export function hasRatio(size: PictureSize, slot: RatioSlot, crop: Crop): boolean {
  const due = crop.height * size.height * SLOTS[slot].ratio;
  return Math.abs(crop.width * size.width - due) <= Math.max(1, RATIO_SLACK * due);
}

function inPixels(size: PictureSize, { x, y, width, height }: Crop): Area {
  const part = (from: number, length: number, full: number): [number, number] => {
    const start = Math.min(Math.max(0, Math.round(from * full)), full - 1);
    return [start, Math.min(Math.max(1, Math.round(length * full)), full - start)];
  };
  const [left, across] = part(x, width, size.width);
  const [top, down] = part(y, height, size.height);
  return { left, top, width: across, height: down };
}
