import { stat, statfs } from 'node:fs/promises';
import { env } from '@/env';
import { NewsroomError } from '../errors';
import type { StaffActor } from '../staff/actor';
import { listUploads, type UploadEntry } from './list-uploads';
import type { UploadStore } from './upload-store';

const MIB = 1024 * 1024;

/** Largest picture file, in bytes. */
export const MAX_PICTURE_BYTES = 25 * MIB;

/** Uploads of one person that may lie there, unfinished or waiting for an answer. */
export const MAX_UPLOADS = 30;

/** What must stay free beside an upload and what is kept of it: the database, the logs. */
const RESERVE_BYTES = 256 * MIB;

/** Largest video or sound file, in bytes. */
export function maxVideoBytes(): number {
  return env().MAX_VIDEO_MB * MIB;
}

interface Beginning {
  /** Bytes that are announced. */
  size: number;
  /** MIME type as the browser says it; decides the limit alone, the content decides all else. */
  claimedType: string;
}

/**
 * Refuses an upload before it begins: larger than its kind may be (INVALID), one too many of this
 * person (RATE_LIMITED), or more than there is room for beside those under way (STORAGE_FULL).
 */
export async function requireUploadAllowed(
  actor: StaffActor,
  store: UploadStore,
  { size, claimedType }: Beginning,
  freeBytes: (folder: string) => Promise<number> = freeSpace,
): Promise<void> {
  const isPicture = !/^(?:video|audio)\//.test(claimedType);
  if (size > (isPicture ? MAX_PICTURE_BYTES : maxVideoBytes())) {
    const sentence = isPicture ? 'fileTooLarge' : 'videoTooLarge';
    throw new NewsroomError('INVALID', { sentence, fields: { file: sentence } });
  }
  const uploads = await listUploads(store);
  const own = uploads.filter(({ ownerId }) => ownerId === actor.id);
  if (own.length >= MAX_UPLOADS) {
    throw new NewsroomError('RATE_LIMITED', { sentence: 'tooManyUploads' });
  }
  const promised = await bytesToCome(store, uploads);
  if ((await freeBytes(store.directory)) < promised + 2 * size + RESERVE_BYTES) {
    throw new NewsroomError('STORAGE_FULL');
  }
}

/** What uploads that have begun were promised room for and have not sent yet. */
async function bytesToCome(store: UploadStore, uploads: UploadEntry[]): Promise<number> {
  const missing = await Promise.all(
    uploads.map(async ({ id, size }) => {
      const file = await stat(store.pathOf(id)).catch(() => null);
      return Math.max(0, size - (file?.size ?? 0));
    }),
  );
  return missing.reduce((sum, bytes) => sum + bytes, 0);
}

async function freeSpace(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}
