import sharp, { type Sharp, type SharpOptions } from 'sharp';

/** Largest picture, in pixels: decoded, every pixel takes three to eight bytes of memory. */
export const MAX_PICTURE_PIXELS = 50_000_000;

/** Largest AVIF: its decoder takes eighteen bytes a pixel, and cameras make none. */
export const MAX_AVIF_PIXELS = 24_000_000;

/** Longest side, in pixels: the encoders of JPEG and AVIF end a little above 65,000. */
export const MAX_PICTURE_SIDE = 30_000;

/** A picture that takes longer to decode and encode is given up, in seconds. */
const LONGEST = 60;

/** How every foreign picture is opened: bounded, and refused when its data is not whole. */
export const READ_OPTIONS: SharpOptions = {
  limitInputPixels: MAX_PICTURE_PIXELS,
  failOn: 'error',
  sequentialRead: true,
};

// One core, and no memory kept for a picture that does not come again.
sharp.cache(false);
sharp.concurrency(1);

/** A picture from a file or from bytes; of an animation the first frame. */
export function openPicture(input: string | Buffer): Sharp {
  return sharp(input, READ_OPTIONS).timeout({ seconds: LONGEST });
}
