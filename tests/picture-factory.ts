import sharp from 'sharp';
import { CENTRE, cutPicture, type CutPicture } from '@/newsroom/media/cut-picture';
import { takeInPicture } from '@/newsroom/media/take-in-picture';
import { db } from '@/newsroom/db/client';
import { keepPicture } from '@/newsroom/media/keep-picture';
import { updatePicture } from '@/newsroom/media/update-picture';
import { SYSTEM, type Actor } from '@/newsroom/staff/actor';
import { NOON } from './factories';

let shade = 0;

/** The bytes of a small picture that nobody has uploaded before; its sides differ in colour. */
export async function pictureBytes(): Promise<Buffer> {
  shade += 1;
  const background = { r: shade % 256, g: (shade >> 8) % 256, b: 90 };
  const side = { create: { width: 20, height: 48, channels: 3 as const, background: '#f0f0f0' } };
  return sharp({ create: { width: 64, height: 48, channels: 3, background } })
    .composite([{ input: side, left: 0, top: 0 }])
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

/** A picture as it is before the job has cut it: the original and the uncut JPEG; its id. */
export async function newWaitingPicture(owner: Actor = SYSTEM): Promise<number> {
  const cut = await newCut();
  const files = cut.files.filter(
    ({ slot, format }) => slot === 'original' || (slot === 'full' && format === 'jpeg'),
  );
  const words = { fileName: 'picture.png', alt: 'رافعات الميناء', caption: '', credit: '' };
  const { id } = await keepPicture(owner, { ...cut, files }, words, NOON);
  await db().media.update({ where: { id }, data: { cutState: 'waiting', cutProgress: 0 } });
  return id;
}
