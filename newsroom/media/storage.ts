import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { env, s3Settings, type Env } from '@/env';
import { fallbackStorage } from './fallback-storage';
import { folderStorage } from './folder-storage';
import type { MediaContent } from './media-content';
import { s3Storage } from './s3-storage';

/** Bytes from `start` to `end`, both included and both within the file. */
export interface ByteRange {
  start: number;
  end: number;
}

/** A file that is being read. Whoever opened it reads the stream to its end or destroys it. */
export interface OpenFile {
  /** Bytes of the whole file, whatever part of it was asked for. */
  bytes: number;
  stream: Readable;
}

export interface StoredFile {
  key: string;
  bytes: number;
  changedAt: Date;
}

/**
 * Where the bytes of media lie. Keys name content, so a file never changes once it is there. Every
 * method rejects when the storage cannot be asked: only null says that there is no such file.
 */
export interface MediaStorage {
  /** Whether asking it is no more than a look at this machine's disk. */
  isLocal: boolean;
  /** Keeps the content; all of it is there for good, or nothing is, when this resolves or rejects. */
  write: (key: string, content: MediaContent) => Promise<void>;
  read: (key: string) => Promise<Buffer | null>;
  /** Opens a file, or a part of it; `signal` ends the reading. */
  open: (key: string, range?: ByteRange, signal?: AbortSignal) => Promise<OpenFile | null>;
  /** The number of its bytes. */
  size: (key: string) => Promise<number | null>;
  /** Removes a file; it need not be there. */
  remove: (key: string) => Promise<void>;
  /** Every file that is there whole. */
  list: () => AsyncIterable<StoredFile>;
  /** Removes what ended programs had begun to write before that time; the number of files. */
  clearDrafts: (before: Date) => Promise<number>;
}

/** The name of a storage in MEDIA_STORAGE. */
export type StorageName = Env['MEDIA_STORAGE'];

const made = new Map<StorageName, MediaStorage>();

/** The storage of this name, alone. Throws an Error that names what is not set for it. */
export function storageNamed(name: StorageName): MediaStorage {
  const known = made.get(name);
  if (known) return known;
  const storage = name === 's3' ? s3Storage(s3Settings()) : folderStorage(resolve(env().MEDIA_DIR));
  made.set(name, storage);
  return storage;
}

let chosen: MediaStorage | undefined;

/**
 * The media of this newspaper, where MEDIA_STORAGE says. What has not been moved to S3 yet is read
 * from the folder that MEDIA_DIR names.
 */
export function mediaStorage(): MediaStorage {
  chosen ??=
    env().MEDIA_STORAGE === 's3'
      ? fallbackStorage(storageNamed('s3'), storageNamed('folder'))
      : storageNamed('folder');
  return chosen;
}
