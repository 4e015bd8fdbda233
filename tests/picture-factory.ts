import sharp from 'sharp';
import { CENTRE, cutPicture, type CutPicture } from '@/newsroom/media/cut-picture';
import { takeInPicture } from '@/newsroom/media/take-in-picture';
import { updatePicture } from '@/newsroom/media/update-picture';
import { SYSTEM } from '@/newsroom/staff/actor';
import { NOON } from './factories';

let shade = 0;

/** The bytes of a small picture that nobody has uploaded before. */
export async function pictureBytes(): Promise<Buffer> {
  shade += 1;
  const background = { r: shade % 256, g: (shade >> 8) % 256, b: 90 };
  return sharp({ create: { width: 64, height: 48, channels: 3, background } })
    .png()
    .toBuffer();
}

/** A picture in the library, of nobody's upload, described as publishing asks; its id. */
export async function newPicture(): Promise<number> {
  const { id } = await takeInPicture(
    SYSTEM,
    { bytes: await pictureBytes(), fileName: 'picture.png' },
    NOON,
  );
  await updatePicture(SYSTEM, { id, alt: 'رصيف الميناء عند الفجر' }, NOON);
  return id;
}

/** A picture that was cut and is not kept yet. */
export async function newCut(): Promise<CutPicture> {
  return cutPicture(await pictureBytes(), CENTRE);
}
