import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { env } from '@/env';

/** Where the bytes of pictures lie. Keys name content, so a file never changes once it is there. */
export interface MediaStorage {
  /** Keeps the bytes; they are on the disk, or nothing is, when this resolves or rejects. */
  write(key: string, bytes: Uint8Array): Promise<void>;
  /** The bytes under a key; null when there are none. */
  read(key: string): Promise<Buffer | null>;
}

// Keys of 40 digits were made before those of 24, and are good for as long as their pictures.
const KEY = /^[0-9a-f]{2}\/(?:[0-9a-f]{24}|[0-9a-f]{40})\.(avif|jpg|mp4|mp3|vtt)$/;

/** Whether a text has the shape of a key; nothing else may become part of a path. */
export function isMediaKey(key: string): boolean {
  return KEY.test(key);
}

/** The pictures of this newspaper, in the folder that MEDIA_DIR names. */
export function mediaStorage(): MediaStorage {
  return folderStorage(resolve(env().MEDIA_DIR));
}

/** A storage in a folder of the local disk, made when missing. */
function folderStorage(folder: string): MediaStorage {
  const path = (key: string): string => {
    if (!isMediaKey(key)) throw new Error(`not a media key: ${key}`);
    return join(folder, key);
  };
  return {
    async write(key, bytes) {
      const target = path(key);
      if (await exists(target)) return;
      await mkdir(dirname(target), { recursive: true });
      const draft = `${target}.${randomBytes(6).toString('hex')}`;
      try {
        const file = await open(draft, 'wx');
        try {
          await file.writeFile(bytes);
          await file.sync();
        } finally {
          await file.close();
        }
        await rename(draft, target);
      } finally {
        await rm(draft, { force: true });
      }
    },
    async read(key) {
      try {
        return await readFile(path(key));
      } catch (error) {
        if (isMissing(error)) return null;
        throw error;
      }
    },
  };
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
