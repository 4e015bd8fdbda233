import { z } from 'zod';
import { automaticCrop } from './crop-geometry';
import { RATIO_SLOTS, SLOTS, type RatioSlot, type Slot } from './slots';

// Pure geometry, the same for the job that cuts and for the screen that shows what it will cut.

interface Size {
  width: number;
  height: number;
}

/** The point of a picture that every cut keeps, as shares of width and height. */
export interface Focal {
  x: number;
  y: number;
}

export const CENTRE: Focal = { x: 0.5, y: 0.5 };

/** A part of a picture in pixels. */
export interface Area extends Size {
  left: number;
  top: number;
}

const share = z.number().min(0).max(1);
const crop = z.object({ x: share, y: share, width: share, height: share });

/** A part of a picture as shares (0 to 1) of its width and height. */
export type Crop = z.infer<typeof crop>;

export const focalInput = z.object({ x: share, y: share });

/** The ratios that were cut by hand; the others are cut around the focal point. */
export const cropsInput = z.partialRecord(z.enum(RATIO_SLOTS), crop);

export type Crops = z.infer<typeof cropsInput>;

/** Less than this is a slip of the pointer, in pixels. */
const LEAST_SIDE = 16;
/** Shares are rounded on their way, and pixels are whole. */
const RATIO_SLACK = 0.01;
const EDGE_SLACK = 1e-6;

/** Whether a crop lies within the picture and has the ratio of its slot (to a hundredth or a pixel). */
export function cropFits(picture: Size, slot: RatioSlot, { x, y, width, height }: Crop): boolean {
  if (x + width > 1 + EDGE_SLACK || y + height > 1 + EDGE_SLACK) return false;
  const across = Math.round(width * picture.width);
  const down = Math.round(height * picture.height);
  const least = Math.min(LEAST_SIDE, picture.width, picture.height);
  if (across < least || down < least) return false;
  const due = down * SLOTS[slot].ratio;
  return Math.abs(across - due) <= Math.max(1, RATIO_SLACK * due);
}

/** The part of a picture that a slot shows: cut by hand, or around the focal point. */
export function areaOf(picture: Size, slot: Slot, focal: Focal, crops: Crops): Area {
  if (slot === 'full') return { left: 0, top: 0, width: picture.width, height: picture.height };
  return inPixels(picture, crops[slot] ?? automaticCrop(picture, SLOTS[slot].ratio, focal));
}

function inPixels(picture: Size, { x, y, width, height }: Crop): Area {
  const part = (from: number, length: number, full: number): [number, number] => {
    const start = Math.min(Math.max(0, Math.round(from * full)), full - 1);
    return [start, Math.min(Math.max(1, Math.round(length * full)), full - start)];
  };
  const [left, across] = part(x, width, picture.width);
  const [top, down] = part(y, height, picture.height);
  return { left, top, width: across, height: down };
}
