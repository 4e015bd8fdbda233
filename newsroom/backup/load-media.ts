import { randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { isMediaKey } from '../media/media-key';
import type { MediaStorage } from '../media/storage';
import type { Member } from './archive-reader';
import { BackupProblem } from './backup-problem';

/** Larger files go by way of the disk, for a storage that has to begin anew. */
const SMALL_BYTES = 8 * 1024 * 1024;
const AT_ONCE = 6;

/** Puts the files of a backup into a storage, several small ones at a time. */
export class MediaLoader {
  readonly #storage: MediaStorage;
  /** Where large files lie meanwhile. */
  readonly #folder: string;
  readonly #under = new Set<Promise<void>>();
  #failure: { error: unknown } | null = null;

  constructor(storage: MediaStorage, folder: string) {
    this.#storage = storage;
    this.#folder = folder;
  }

  /** Takes a file; it may be written after this resolves. Its key becomes part of no path unchecked. */
  async take(key: string, { bytes, chunks }: Member): Promise<void> {
    if (!isMediaKey(key)) throw new BackupProblem(`It has a file that no newspaper has: ${key}`);
    if (bytes > SMALL_BYTES) return this.#takeLarge(key, chunks);
    const content = await buffer(chunks);
    if (this.#under.size >= AT_ONCE) await Promise.race(this.#under);
    this.#throwFailure();
    const work: Promise<void> = this.#storage
      .write(key, content)
      .catch((error: unknown) => void (this.#failure ??= { error }))
      .finally(() => this.#under.delete(work));
    this.#under.add(work);
  }

  /** Resolves when everything is written. */
  async end(): Promise<void> {
    await Promise.all(this.#under);
    this.#throwFailure();
  }

  async #takeLarge(key: string, chunks: Member['chunks']): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
    const path = join(this.#folder, `${randomBytes(12).toString('hex')}.restore`);
    try {
      await pipeline(Readable.from(chunks), createWriteStream(path, { flags: 'wx', mode: 0o600 }));
      await this.#storage.write(key, { path });
    } finally {
      await rm(path, { force: true });
    }
  }

  #throwFailure(): void {
    if (this.#failure) throw this.#failure.error;
  }
}
