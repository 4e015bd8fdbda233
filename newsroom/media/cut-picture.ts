import { createHash } from 'node:crypto';
import type { Focal } from './crops';
import { cutSlots } from './cut-slots';
import { encodeKept } from './encode-kept';
import { ORIGINAL, type RenditionFormat, type Slot } from './slots';

export interface CutFile {
  slot: Slot | typeof ORIGINAL;
  width: number;
  height: number;
  format: RenditionFormat;
  bytes: Buffer;
}

/** A picture taken apart into the files that are kept of it. */
export interface CutPicture {
  /** SHA-256 of the upload, in hex. */
  sourceHash: string;
  width: number;
  height: number;
  focal: Focal;
  /** #rrggbb */
  color: string;
  files: CutFile[];
}

/** SHA-256 of bytes, in hex. */
export function hashBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * Turns a picture that was inspected into the original as it is kept and its renditions around the
 * focal point, all at once. Refuses with INVALID (`pictureBroken`).
 */
export async function cutPicture(bytes: Buffer, focal: Focal): Promise<CutPicture> {
  const { width, height, color, files } = await encodeKept(bytes);
  const original = files.find(({ slot }) => slot === ORIGINAL);
  if (!original) throw new Error('what was encoded has no original');
  const cuts = await cutSlots(original.bytes, { width, height, focal, crops: {} });
  return {
    sourceHash: hashBytes(bytes),
    width,
    height,
    focal,
    color,
    files: [original, ...cuts],
  };
}
