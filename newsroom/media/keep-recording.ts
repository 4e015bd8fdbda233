import { randomBytes } from 'node:crypto';
import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import { fullOr } from './full-or';
import { inspectRecording } from './inspect-recording';
import { keepMedia, type KeptMedia } from './keep-media';
import { refusedFile } from './refused-file';
import { FILE } from './slots';
import { maxVideoBytes } from './upload-limits';
import { uploadStore } from './upload-store';

interface IncomingRecording {
  path: string;
  fileName: string;
  credit?: string;
  type: 'mp4' | 'mp3';
  sourceHash: string;
}

/** Behind the player until a poster has been chosen. */
const COLOR = '#1c1f1d';

/**
 * Keeps a video or sound file as one public file, cleaned and not encoded anew. Refuses with INVALID
 * as `inspectRecording` does, with STORAGE_FULL when there is no room.
 */
export async function keepRecording(
  actor: Actor,
  { path, fileName, credit = '', type, sourceHash }: IncomingRecording,
  now: Date,
): Promise<KeptMedia> {
  authorize(actor, 'media.upload');
  if ((await stat(path)).size > maxVideoBytes()) throw refusedFile('videoTooLarge');
  // Named like an upload, so that what a killed process left goes the way of those after a day.
  const clean = join((await uploadStore()).directory, randomBytes(16).toString('hex'));
  try {
    const recording = await inspectRecording(path, type, clean);
    const { width, height } = recording;
    const { size: bytes } = await stat(clean);
    return await keepMedia(
      actor,
      { ...recording, sourceHash, bytes, color: COLOR, cutState: 'ready', cutProgress: 100 },
      [{ slot: FILE, width, height, format: type, bytes, content: { path: clean } }],
      { fileName, alt: '', caption: '', credit },
      now,
    );
  } catch (error) {
    throw fullOr(error);
  } finally {
    await rm(clean, { force: true });
  }
}
