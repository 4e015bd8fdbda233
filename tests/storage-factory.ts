import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { folderStorage } from '@/newsroom/media/folder-storage';
import { s3Storage } from '@/newsroom/media/s3-storage';
import type { MediaStorage } from '@/newsroom/media/storage';
import { startS3Double, type S3Double } from './s3-double';

export const STORAGE_KINDS = ['folder', 's3'] as const;

export interface TestStorage {
  storage: MediaStorage;
  /** The folder that a folder storage has. */
  folder: string;
  /** What an S3 storage speaks to. */
  s3: S3Double;
  close: () => Promise<void>;
}

/** An empty storage of either kind, with an empty folder and an empty bucket. */
export async function newStorage(kind: (typeof STORAGE_KINDS)[number]): Promise<TestStorage> {
  const folder = mkdtempSync(join(tmpdir(), 'matbaa-media-'));
  const s3 = await startS3Double('matbaa/');
  return {
    storage: kind === 's3' ? s3Storage(s3.settings) : folderStorage(folder),
    folder,
    s3,
    close: async () => {
      rmSync(folder, { recursive: true, force: true });
      await s3.close();
    },
  };
}

/** A storage key that begins with `digits`. */
export function storageKey(digits: string, ending = 'jpg'): string {
  const name = digits.padEnd(24, '0');
  return `${name.slice(0, 2)}/${name}.${ending}`;
}
