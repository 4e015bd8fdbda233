import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { cleanText } from '../arabic/bidi';
import { db } from '../db/client';
import { getPublication } from '../settings/get-publication';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import { CENTRE, type Focal } from './crops';
import { deskPicture, deskPictureSelect, type DeskPicture } from './desk-picture';
import { detectType } from './detect-type';
import { encodeKept } from './encode-kept';
import { findSimilar } from './find-similar';
import { hashFile } from './hash-file';
import { inspectPicture, type PictureType } from './inspect-picture';
import { keepPicture } from './keep-picture';
import { keepRecording } from './keep-recording';
import { readWords } from './read-words';
import { refusedFile } from './refused-file';

interface IncomingFile {
  /** Where it lies; it is read and left as it is. */
  path: string;
  /** As the sender's machine named it; kept for finding it again, trusted for nothing. */
  fileName: string;
  /** Take it in even if pictures that look like it are there. */
  keep?: boolean;
  focal?: Focal;
  /** Stands before what the file says. */
  credit?: string;
}

/** What became of a file: a new row, the one of the same bytes, or a question. */
export type TakenIn =
  { state: 'new' | 'known'; picture: DeskPicture } | { state: 'similar'; pictures: DeskPicture[] };

/**
 * Takes a picture, video or recording into the library, by its content and whatever its name says.
 * Refuses with INVALID what is no such thing, too large or broken; then nothing of it is kept.
 */
export async function takeInFile(actor: Actor, file: IncomingFile, now: Date): Promise<TakenIn> {
  authorize(actor, 'media.upload');
  if ((await stat(file.path)).size === 0) throw refusedFile('fileEmpty');
  const type = await detectType(file.path);
  if (type === null) throw refusedFile('pictureType');
  if (type === 'heic') throw refusedFile('pictureHeic');
  if (type === 'mov') throw refusedFile('videoMov');
  const sourceHash = await hashFile(file.path);
  const known = await db().media.findFirst({
    where: { sourceHash, deletedAt: null },
    select: deskPictureSelect,
  });
  if (known) return { state: 'known', picture: deskPicture(known) };
  const named = { ...file, fileName: tidyName(file.fileName) };
  if (type !== 'mp4' && type !== 'mp3')
    return takeInPicture(actor, named, { type, sourceHash }, now);
  const { id, isNew } = await keepRecording(actor, { ...named, type, sourceHash }, now);
  return takenIn(id, isNew);
}

async function takeInPicture(
  actor: Actor,
  { path, fileName, keep = false, focal = CENTRE, credit }: IncomingFile,
  { type, sourceHash }: { type: PictureType; sourceHash: string },
  now: Date,
): Promise<TakenIn> {
  const header = await inspectPicture(path, type);
  const encoded = await encodeKept(path);
  const pictures = keep ? [] : await findSimilar(encoded.phash);
  if (pictures.length > 0) return { state: 'similar', pictures };
  const said = readWords(header, (await getPublication()).timeZone, now);
  const words = { ...said, fileName, alt: '', credit: credit || said.credit };
  const { id, isNew } = await keepPicture(actor, { ...encoded, sourceHash, focal }, words, now);
  return takenIn(id, isNew);
}

async function takenIn(id: number, isNew: boolean): Promise<TakenIn> {
  const row = await db().media.findUniqueOrThrow({ where: { id }, select: deskPictureSelect });
  return { state: isNew ? 'new' : 'known', picture: deskPicture(row) };
}

function tidyName(fileName: string): string {
  return cleanText(basename(fileName.replaceAll('\\', '/')))
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 200);
}
