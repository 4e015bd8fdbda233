import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Logger } from 'pino';
import type { PageKey } from '@/newsroom/events/page-keys';
import { KeyIndex } from './key-index';

/** What of a page lies on disk: enough to answer with it when nothing can be rendered. */
export interface DiskCopy {
  address: string;
  type: string;
  keys: PageKey[];
  lastPage: number | null;
  style: string;
  /** The bytes in brotli. */
  br: Buffer;
}

interface DiskCopiesOptions {
  folder: string;
  /** Bound of all copies together; the one written longest ago goes first. */
  maxBytes: number;
  log: Logger;
}

interface Known {
  keys: PageKey[];
  bytes: number;
}

const MOST_WAITING = 200;

/**
 * The last good pages on disk, for a start without a database. Written behind the answer's back,
 * one after the other; what is withdrawn is deleted before the editor is answered.
 */
export class DiskCopies {
  readonly #options: DiskCopiesOptions;
  readonly #known = new Map<string, Known>();
  readonly #index = new KeyIndex();
  readonly #waiting = new Map<string, DiskCopy>();
  #bytes = 0;
  #work: Promise<void> = Promise.resolve();

  constructor(options: DiskCopiesOptions) {
    this.#options = options;
  }

  /** Learns what lies on disk from an earlier run. */
  async open(): Promise<void> {
    const { folder } = this.#options;
    await mkdir(folder, { recursive: true });
    for (const name of await readdir(folder)) {
      const copy = await this.#read(name);
      if (copy) this.#remember(name, copy);
      else await rm(join(folder, name), { recursive: true, force: true });
    }
  }

  /** Keeps a copy soon; the newest of an address is the one that counts. */
  keep(copy: DiskCopy): void {
    const name = nameOf(copy.address);
    if (!this.#waiting.has(name) && this.#waiting.size >= MOST_WAITING) return;
    this.#waiting.set(name, copy);
    void this.#then(async () => {
      const newest = this.#waiting.get(name);
      if (newest) await this.#write(name, newest);
      this.#waiting.delete(name);
    });
  }

  /** The copy of an address; null without one. */
  async find(address: string): Promise<DiskCopy | null> {
    const name = nameOf(address);
    return this.#known.has(name) ? this.#read(name) : null;
  }

  /** Deletes the copies that carry one of the keys; resolves when none is left. */
  async withdraw(keys: PageKey[]): Promise<void> {
    if (keys.length === 0) return;
    for (const [name, copy] of this.#waiting) {
      if (copy.keys.some((key) => keys.includes(key))) this.#waiting.delete(name);
    }
    // After what is being written now, which may carry the keys too.
    await this.#then(async () => {
      for (const name of this.#index.find(keys)) await this.#delete(name);
    });
  }

  /** Resolves when everything that waits has been written. */
  async close(): Promise<void> {
    await this.#work;
  }

  async #write(name: string, copy: DiskCopy): Promise<void> {
    const { folder, maxBytes } = this.#options;
    const { br, ...head } = copy;
    const draft = join(folder, `${name}.draft`);
    await writeFile(draft, Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), br]));
    await rename(draft, join(folder, name));
    this.#remember(name, copy);
    while (this.#bytes > maxBytes) {
      const [oldest] = this.#known.keys();
      if (oldest === undefined) break;
      await this.#delete(oldest);
    }
  }

  #remember(name: string, { keys, br }: DiskCopy): void {
    this.#forget(name);
    this.#known.set(name, { keys, bytes: br.length });
    this.#index.add(name, keys);
    this.#bytes += br.length;
  }

  #forget(name: string): void {
    const known = this.#known.get(name);
    if (!known) return;
    this.#known.delete(name);
    this.#index.remove(name, known.keys);
    this.#bytes -= known.bytes;
  }

  async #delete(name: string): Promise<void> {
    this.#forget(name);
    await rm(join(this.#options.folder, name), { force: true });
  }

  async #read(name: string): Promise<DiskCopy | null> {
    try {
      const bytes = await readFile(join(this.#options.folder, name));
      const end = bytes.indexOf(10);
      const head = JSON.parse(bytes.toString('utf8', 0, end)) as Omit<DiskCopy, 'br'>;
      return nameOf(head.address) === name ? { ...head, br: bytes.subarray(end + 1) } : null;
    } catch {
      return null;
    }
  }

  // A full disk must not take the pages in memory down with it.
  #then(work: () => Promise<void>): Promise<void> {
    this.#work = this.#work.then(work).catch((error: unknown) => {
      this.#options.log.error({ err: error }, 'a page could not be kept on disk');
    });
    return this.#work;
  }
}

function nameOf(address: string): string {
  return createHash('sha256').update(address).digest('hex').slice(0, 40);
}
