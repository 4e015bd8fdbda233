import { randomBytes } from 'node:crypto';
import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
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
 * as `inspectRecording` does.
 */
export async function keepRecording(
  actor: Actor,
  { path, fileName, credit = '', type, sourceHash }: IncomingRecording,
  now: Date,
): Promise<KeptMedia> {
  authorize(actor, 'media.upload');
  if ((await stat(path)).size > maxVideoBytes()) throw refusedFile('videoTooLarge');
  const clean = join((await uploadStore()).directory, `${randomBytes(16).toString('hex')}.clean`);
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
  } finally {
    await rm(clean, { force: true });
  }
}
