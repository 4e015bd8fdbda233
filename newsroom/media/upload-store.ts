import { createWriteStream } from 'node:fs';
import { mkdir, open, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { FileStore } from '@tus/file-store';
import type { Upload } from '@tus/server';
import pLimit from 'p-limit';
import { env } from '@/env';
import { fullOr } from './full-or';

/** An upload that nobody finished or took in is kept so long, in milliseconds. */
export const UPLOAD_LIFETIME_MS = 24 * 60 * 60 * 1000;

/** Opens the file of an upload for writing from a place on. */
type OpenTarget = (path: string, start: number) => Writable;

/** Refuses an upload before there is anything of it. */
type Allow = (upload: Upload) => Promise<void>;

// One after the other, so that each is held against all that began before it.
const beginnings = pLimit(1);

const openTarget: OpenTarget = (path, start) => createWriteStream(path, { flags: 'r+', start });

/**
 * Uploads as files: `{id}` with the bytes that have come, `{id}.json` with what was said of them; a
 * recording is cleaned in a `{id}.clean` whose id is its own (keep-recording.ts).
 * The size of the file is how far an upload has come, so a part that broke off goes on from there.
 */
export class UploadStore extends FileStore {
  private readonly target: OpenTarget;
  private readonly allow: Allow | undefined;

  constructor(directory: string, target: OpenTarget = openTarget, allow?: Allow) {
    super({ directory, expirationPeriodInMilliseconds: UPLOAD_LIFETIME_MS });
    this.target = target;
    this.allow = allow;
    // A length that is told later could not be held against the limits.
    this.extensions = ['creation', 'creation-with-upload', 'termination', 'expiration'];
  }

  pathOf(id: string): string {
    return join(this.directory, id);
  }

  /** Refuses as `allow` does, and with STORAGE_FULL, and then leaves nothing. */
  override async create(upload: Upload): Promise<Upload> {
    return beginnings(() => this.begin(upload));
  }

  private async begin(upload: Upload): Promise<Upload> {
    await this.allow?.(upload);
    try {
      return await super.create(upload);
    } catch (error) {
      await this.discard(upload.id);
      throw fullOr(error);
    }
  }

  /**
   * Appends a part; what has come of it is on the disk, whether it came whole or broke off.
   * Refuses with STORAGE_FULL.
   */
  override async write(part: Readable, id: string, offset: number): Promise<number> {
    const path = this.pathOf(id);
    let received = 0;
    try {
      await pipeline(
        part,
        async function* count(chunks: AsyncIterable<Buffer>) {
          for await (const chunk of chunks) {
            received += chunk.length;
            yield chunk;
          }
        },
        this.target(path, offset),
      );
    } catch (error) {
      throw fullOr(error);
    } finally {
      await syncFile(path);
    }
    return offset + received;
  }

  /** Removes what there is of an upload. */
  async discard(id: string): Promise<void> {
    for (const name of [id, `${id}.json`, `${id}.clean`]) {
      await rm(this.pathOf(name), { force: true });
    }
  }
}

/** The uploads of this newspaper, in the folder that UPLOADS_DIR names. */
export async function uploadStore(allow?: Allow): Promise<UploadStore> {
  const folder = resolve(env().UPLOADS_DIR);
  // The store would make it by itself, but not tell when it cannot.
  await mkdir(folder, { recursive: true, mode: 0o700 });
  return new UploadStore(folder, openTarget, allow);
}

async function syncFile(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
