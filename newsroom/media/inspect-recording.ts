import { constants } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { parseFile } from 'music-metadata';
import { cleanMp3 } from './clean-mp3';
import { cleanMp4, type VideoSize } from './clean-mp4';
import { refusedFile } from './refused-file';

/** Longer than this is a clock that runs wrong, in seconds. */
const LONGEST = 24 * 60 * 60;

export interface Recording extends VideoSize {
  kind: 'video' | 'audio';
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
  const size = { width: 0, height: 0 };
  if (type === 'mp3') await cleanMp3(path, target);
  else {
    await copyFile(path, target, constants.COPYFILE_FICLONE);
    Object.assign(size, await cleanMp4(target));
  }
  const broken = type === 'mp4' ? 'videoBroken' : 'audioBroken';
  const { format } = await parseFile(target, { duration: true, skipCovers: true }).catch(() => {
    throw refusedFile(broken);
  });
  const { duration = 0 } = format;
  if (!(duration > 0 && duration < LONGEST)) throw refusedFile(broken);
  const kind = type === 'mp4' ? 'video' : 'audio';
  return { kind, ...size, durationMs: Math.round(duration * 1000) };
}
