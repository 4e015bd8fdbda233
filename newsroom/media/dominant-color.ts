import { openPicture } from './open-picture';

/** The colour that stands until the picture has come, as #rrggbb. */
export async function dominantColor(picture: Buffer): Promise<string> {
  const small = await openPicture(picture).resize(64, 64, { fit: 'inside' }).png().toBuffer();
  const { r, g, b } = (await openPicture(small).stats()).dominant;
  return `#${[r, g, b].map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
