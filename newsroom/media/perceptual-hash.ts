import { openPicture } from './open-picture';

/** Bits in which two pictures may differ and still look alike: saved anew, resized, lightly toned. */
export const NEAR_BITS = 5;

/** Below this spread of grey (of 255) a picture is a plain area and looks like any other. */
const LEAST_SPREAD = 4;

/**
 * What a picture looks like in 64 bits, as a signed number for PostgreSQL's bigint: whether each of
 * 8 × 8 places is brighter than its neighbour ("dHash"). Null for a plain area, of which nothing
 * can be told.
 */
export async function perceptualHash(picture: Buffer): Promise<bigint | null> {
  const grey = await openPicture(picture)
    .greyscale()
    .resize(9, 8, { fit: 'fill' })
    .raw()
    .toBuffer();
  if (Math.max(...grey) - Math.min(...grey) < LEAST_SPREAD) return null;
  let bits = 0n;
  for (let row = 0; row < 8; row += 1) {
    for (let column = 0; column < 8; column += 1) {
      const at = row * 9 + column;
      bits = (bits << 1n) | ((grey[at] ?? 0) > (grey[at + 1] ?? 0) ? 1n : 0n);
    }
  }
  return BigInt.asIntN(64, bits);
}
