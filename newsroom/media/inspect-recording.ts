import { constants } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { cleanMp3 } from './clean-mp3';
import { cleanMp4 } from './clean-mp4';
import { refusedFile } from './refused-file';

/** Longer than this is a clock that runs wrong, in milliseconds. */
const LONGEST = 24 * 60 * 60 * 1000;

export interface Recording {
  kind: 'video' | 'audio';
  /** 0 for sound. */
  width: number;
  height: number;
  durationMs: number;
}

/**
 * Checks a video or sound file and writes it to `target` without what it says beside picture and
 * sound. Refuses with INVALID as `cleanMp4` and `cleanMp3` do.
 */
export async function inspectRecording(
  path: string,
  type: 'mp4' | 'mp3',
  target: string,
): Promise<Recording> {
  const recording = type === 'mp4' ? await copyMp4(path, target) : await copyMp3(path, target);
  const { durationMs, kind } = recording;
  if (!(durationMs > 0 && durationMs < LONGEST)) {
    throw refusedFile(kind === 'video' ? 'videoBroken' : 'audioBroken');
  }
  return recording;
}

async function copyMp4(path: string, target: string): Promise<Recording> {
  await copyFile(path, target, constants.COPYFILE_FICLONE);
  return { kind: 'video', ...(await cleanMp4(target)) };
}

async function copyMp3(path: string, target: string): Promise<Recording> {
  return { kind: 'audio', width: 0, height: 0, ...(await cleanMp3(path, target)) };
}
