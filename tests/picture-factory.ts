import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { CENTRE } from '@/newsroom/media/crops';
import { cutPicture, type CutPicture } from '@/newsroom/media/cut-picture';
import { keepPicture } from '@/newsroom/media/keep-picture';
import type { DeskPicture } from '@/newsroom/media/desk-picture';
import { takeInFile, type TakenIn } from '@/newsroom/media/take-in-file';
import { updatePicture } from '@/newsroom/media/update-picture';
import { SYSTEM, type Actor } from '@/newsroom/staff/actor';
import { NOON } from './factories';

let shade = 0;

/** The bytes of a small picture that nobody has uploaded before, and that looks like no other. */
export async function pictureBytes(): Promise<Buffer> {
  shade += 1;
  const seed = createHash('sha256').update(`picture ${shade}`).digest();
  const grey = Buffer.concat([seed, seed, seed]).subarray(0, 72);
  return sharp(grey, { raw: { width: 9, height: 8, channels: 1 } })
    .resize(64, 48, { fit: 'fill', kernel: 'nearest' })
    .png()
    .toBuffer();
}

/** A picture in the library, of nobody's upload, described as publishing asks; its id. */
export async function newPicture(): Promise<number> {
  const words = { fileName: 'picture.png', alt: '', caption: '', credit: '' };
  const { id } = await keepPicture(SYSTEM, await newCut(), words, NOON);
  await updatePicture(SYSTEM, { id, alt: 'رصيف الميناء عند الفجر' }, NOON);
  return id;
}

const WORDS = { fileName: 'picture.png', alt: 'رافعات الميناء', caption: '', credit: '' };

/** A picture in the library with all of its renditions; its id. */
export async function newReadyPicture(): Promise<number> {
  return (await keepPicture(SYSTEM, await newCut(), WORDS, NOON)).id;
}

/** A picture as it is before the job has cut it: the original and the uncut JPEG; its id. */
export async function newWaitingPicture(owner: Actor = SYSTEM): Promise<number> {
  const cut = await newCut();
  const files = cut.files.filter(
    ({ slot, format }) => slot === 'original' || (slot === 'full' && format === 'jpeg'),
  );
  return (await keepPicture(owner, { ...cut, files }, WORDS, NOON)).id;
}

/** A picture that was cut and is not kept yet. */
export async function newCut(): Promise<CutPicture> {
  return cutPicture(await pictureBytes(), CENTRE);
}

interface Brought {
  bytes: Uint8Array;
  fileName: string;
  keep?: boolean;
}

/** What becomes of a file with these bytes; the file itself is gone afterwards. */
export async function bringFile(
  actor: Actor,
  { bytes, ...file }: Brought,
  now: Date,
): Promise<TakenIn> {
  const folder = await mkdtemp(join(tmpdir(), 'matbaa-file-'));
  try {
    const path = join(folder, 'file');
    await writeFile(path, bytes);
    return await takeInFile(actor, { ...file, path }, now);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The picture that a file with these bytes becomes, or is already, whatever it looks like. */
export async function bringPicture(actor: Actor, file: Brought, now: Date): Promise<DeskPicture> {
  const taken = await bringFile(actor, { ...file, keep: true }, now);
  if (taken.state === 'similar') throw new Error('asked about a picture that is to be kept');
  return taken.picture;
}
