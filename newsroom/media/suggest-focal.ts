import sharp from 'sharp';
import { CENTRE, type Focal } from './crops';
import { openPicture } from './open-picture';

const SIDE = 240;
/** Smaller than this there is nothing to look for. */
const LEAST_SIDE = 16;

/**
 * Where the eye goes first, as shares of width and height: libvips looks for skin, colour and
 * detail ("attention"). It tells the point only while it crops, so a crop is made and thrown away.
 */
export async function suggestFocal(picture: Buffer): Promise<Focal> {
  const { data, info } = await openPicture(picture)
    .resize(SIDE, SIDE, { fit: 'inside' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  if (Math.min(width, height) < LEAST_SIDE) return CENTRE;
  const crop = await sharp(data, { raw: { width, height, channels } })
    .resize(Math.round(width / 2), height, { fit: 'cover', position: sharp.strategy.attention })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { attentionX = width / 2, attentionY = height / 2 } = crop.info;
  return { x: share(attentionX, width), y: share(attentionY, height) };
}

/** Hundredths are as fine as anybody points. */
function share(at: number, length: number): number {
  return Math.round(Math.min(Math.max(at / length, 0), 1) * 100) / 100;
}
