import sharp from 'sharp';
import { NewsroomError } from '../errors';
import { drawnFile, type DrawnFile } from './brand-file';
import type { IconsSetting } from './drawings';
import { openDrawing } from './open-drawing';

const LARGE = 512;
/** Smaller ones would be blurred on a phone's screen. */
const FEWEST_PIXELS = 180;
const FAVICON = [16, 32, 48];
/** How much of the side is the drawing: what a mask of any shape leaves (W3C manifest, "maskable"). */
const IN_MASK = 0.6;
/** Apple rounds the corners and shows no transparency. */
const IN_TOUCH = 0.8;

type DrawnIcons = Record<keyof IconsSetting, DrawnFile>;

/**
 * Makes the icons of browsers and phones from one drawing, those that must be opaque on a ground of
 * this colour (`#rrggbb`). Throws INVALID when it is no drawing, or too small.
 */
export async function drawIcons(file: Buffer, background: string): Promise<DrawnIcons> {
  const opened = await (await openDrawing(file, LARGE)).toBuffer({ resolveWithObject: true });
  if (Math.max(opened.info.width, opened.info.height) < FEWEST_PIXELS) throw refused();
  const clear = { r: 0, g: 0, b: 0, alpha: 0 };
  const square = (side: number): Promise<Buffer> =>
    sharp(opened.data)
      .resize(side, side, { fit: 'contain', background: clear })
      .png({ compressionLevel: 9 })
      .toBuffer();
  const onGround = async (side: number, share: number): Promise<Buffer> => {
    const margin = Math.round((side * (1 - share)) / 2);
    const edge = { top: margin, bottom: margin, left: margin, right: margin };
    const extended = await sharp(await square(side - 2 * margin))
      .extend({ ...edge, background: clear })
      .png()
      .toBuffer();
    // In one go the ground would be laid under the drawing alone.
    return sharp(extended).flatten({ background }).png({ compressionLevel: 9 }).toBuffer();
  };
  const png = (bytes: Buffer, side: number): DrawnFile =>
    drawnFile(bytes, 'png', { width: side, height: side });
  const entries = await Promise.all(
    FAVICON.map(async (side) => ({ side, png: await square(side) })),
  );
  return {
    favicon: drawnFile(icoOf(entries), 'ico', { width: 48, height: 48 }),
    small: png(await square(64), 64),
    touch: png(await onGround(180, IN_TOUCH), 180),
    medium: png(await square(192), 192),
    large: png(await square(LARGE), LARGE),
    maskable: png(await onGround(LARGE, IN_MASK), LARGE),
  };
}

const HEAD = 6;
const ENTRY = 16;

/** An ICO file of PNG pictures (MS-ICO; PNG entries since Windows Vista). */
function icoOf(entries: { side: number; png: Buffer }[]): Buffer {
  const head = Buffer.alloc(HEAD + ENTRY * entries.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(entries.length, 4);
  let offset = head.length;
  for (const [place, { side, png }] of entries.entries()) {
    const at = HEAD + ENTRY * place;
    head.writeUInt8(side, at);
    head.writeUInt8(side, at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(png.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += png.length;
  }
  return Buffer.concat([head, ...entries.map(({ png }) => png)]);
}

function refused(): NewsroomError {
  return new NewsroomError('INVALID', {
    sentence: 'iconTooSmall',
    fields: { file: 'iconTooSmall' },
  });
}
