import { createHash } from 'node:crypto';
import pLimit from 'p-limit';
import sharp from 'sharp';
import { cutSlots } from './cut-slots';
import { READ_OPTIONS } from './open-picture';
import { refusedFile } from './refused-file';
import { ORIGINAL, type RenditionFormat, type Slot } from './slots';

/** The point of a picture that every cut keeps, as shares of width and height. */
export interface Focal {
  x: number;
  y: number;
}

export const CENTRE: Focal = { x: 0.5, y: 0.5 };

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

// What later cuts are made from: full size, colours at full resolution.
const KEPT = { quality: 90, chromaSubsampling: '4:4:4' } as const;

// A decoded picture takes up to 200 MB and a core: one at a time, whoever asks.
const oneAtATime = pLimit(1);

/** SHA-256 of bytes, in hex. */
export function hashBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * Turns a picture that was inspected into the original (upright, without metadata, encoded anew)
 * and its renditions around the focal point. Nothing is enlarged. Refuses with INVALID
 * (`pictureBroken`).
 */
export async function cutPicture(bytes: Buffer, focal: Focal): Promise<CutPicture> {
  return oneAtATime(async () => {
    const original = await encodeOriginal(bytes);
    const { width, height } = original;
    const cuts = await cutSlots(original.bytes, { width, height, focal, crops: {} });
    return {
      sourceHash: hashBytes(bytes),
      width,
      height,
      focal,
      color: await dominantColor(original.bytes),
      files: [original, ...cuts],
    };
  });
}

async function encodeOriginal(bytes: Buffer): Promise<CutFile> {
  try {
    const { data, info } = await sharp(bytes, READ_OPTIONS)
      .autoOrient()
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
      .jpeg(KEPT)
      .toBuffer({ resolveWithObject: true });
    return { slot: ORIGINAL, width: info.width, height: info.height, format: 'jpeg', bytes: data };
  } catch {
    throw refusedFile('pictureBroken');
  }
}

async function dominantColor(bytes: Buffer): Promise<string> {
  const small = await sharp(bytes).resize(64, 64, { fit: 'inside' }).png().toBuffer();
  const { r, g, b } = (await sharp(small).stats()).dominant;
  return `#${[r, g, b].map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
