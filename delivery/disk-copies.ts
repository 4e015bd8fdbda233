import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Logger } from 'pino';
import { z } from 'zod';
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

/** The copy that is being written. */
interface Writing {
  copy: DiskCopy;
  done: Promise<void>;
  withdrawn: boolean;
}

const MOST_WAITING = 200;

const OURS = /^[0-9a-f]{40}(?:\.draft)?$/;

const copyHead = z.object({
  address: z.string(),
  type: z.string(),
  keys: z.array(z.string()),
  lastPage: z.number().nullable(),
  style: z.string(),
});

/**
 * The last good pages on disk, for a start without a database. Written behind the answer's back,
 * one after the other; what is withdrawn is found by nobody from that moment on, and deleted before
 * the editor is answered. A disk that fails is logged and done without.
 */
export class DiskCopies {
  readonly #options: DiskCopiesOptions;
  readonly #known = new Map<string, Known>();
  readonly #index = new KeyIndex();
  readonly #waiting = new Map<string, DiskCopy>();
  #writing: Writing | null = null;
  #bytes = 0;
  #work: Promise<void> = Promise.resolve();

  constructor(options: DiskCopiesOptions) {
    this.#options = options;
  }

  /** Learns what lies on disk from an earlier run. Other people's files stay as they are. */
  open(): Promise<void> {
    const { folder } = this.#options;
    return this.#then(async () => {
      await mkdir(folder, { recursive: true });
      for (const name of (await readdir(folder)).filter((one) => OURS.test(one))) {
        const file = await this.#read(name);
        if (file) this.#remember(name, file.copy, file.bytes);
        else await this.#remove(name);
      }
      await this.#trim();
    });
  }

  /** Keeps a copy soon; the newest of an address is the one that counts. */
  keep(copy: DiskCopy): void {
    const name = nameOf(copy.address);
    const isQueued = this.#waiting.has(name);
    if (!isQueued && this.#waiting.size >= MOST_WAITING) return;
    this.#waiting.set(name, copy);
    if (isQueued) return;
    void this.#then(async () => {
      const newest = this.#waiting.get(name);
      this.#waiting.delete(name);
      if (!newest) return;
      this.#writing = { copy: newest, done: Promise.resolve(), withdrawn: false };
      this.#writing.done = this.#write(name, this.#writing);
      await this.#writing.done;
    });
  }

  /** The copy of an address; null without one. */
  async find(address: string): Promise<DiskCopy | null> {
    const name = nameOf(address);
    return this.#known.has(name) ? ((await this.#read(name))?.copy ?? null) : null;
  }

  /** Every key that a copy carries. */
  keys(): Iterable<PageKey> {
    return this.#index.keys();
  }

  /** Deletes the copies that carry one of the keys; resolves when none is left. */
  async withdraw(keys: PageKey[]): Promise<void> {
    if (keys.length === 0) return;
    const withdrawn = new Set(keys);
    await this.#discard([...this.#index.find(keys)], (copy) =>
      copy.keys.some((key) => withdrawn.has(key)),
    );
  }

  /** Deletes the copy of an address. */
  drop(address: string): void {
    const name = nameOf(address);
    const names = this.#known.has(name) ? [name] : [];
    void this.#discard(names, (copy) => copy.address === address);
  }

  /** Resolves when everything that waits has been written. */
  async close(): Promise<void> {
    await this.#work;
  }

  async #discard(names: string[], isGone: (copy: DiskCopy) => boolean): Promise<void> {
    for (const [name, copy] of this.#waiting) if (isGone(copy)) this.#waiting.delete(name);
    for (const name of names) this.#forget(name);
    const writing = this.#writing;
    if (writing && isGone(writing.copy)) writing.withdrawn = true;
    await Promise.all(names.map((name) => this.#remove(name)));
    if (writing?.withdrawn) await Promise.allSettled([writing.done]);
  }

  async #write(name: string, writing: Writing): Promise<void> {
    const { br, ...head } = writing.copy;
    const bytes = Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), br]);
    const draft = `${name}.draft`;
    try {
      await writeFile(this.#pathOf(draft), bytes);
      await rename(this.#pathOf(draft), this.#pathOf(name));
    } catch (error) {
      await this.#remove(draft);
      throw error;
    }
    this.#forget(name);
    if (writing.withdrawn) await this.#remove(name);
    else this.#remember(name, writing.copy, bytes.length);
    await this.#trim();
  }

  async #trim(): Promise<void> {
    for (const name of this.#known.keys()) {
      if (this.#bytes <= this.#options.maxBytes) return;
      this.#forget(name);
      await this.#remove(name);
    }
  }

  #remember(name: string, { keys }: DiskCopy, bytes: number): void {
    this.#known.set(name, { keys, bytes });
    this.#index.add(name, keys);
    this.#bytes += bytes;
  }

  #forget(name: string): void {
    const known = this.#known.get(name);
    if (!known) return;
    this.#known.delete(name);
    this.#index.remove(name, known.keys);
    this.#bytes -= known.bytes;
  }

  async #remove(name: string): Promise<void> {
    try {
      await rm(this.#pathOf(name), { force: true });
    } catch (error) {
      this.#options.log.error({ err: error }, 'a copy could not be deleted from the disk');
    }
  }

  async #read(name: string): Promise<{ copy: DiskCopy; bytes: number } | null> {
    try {
      const bytes = await readFile(this.#pathOf(name));
      const end = bytes.indexOf(10);
      const head = copyHead.parse(JSON.parse(bytes.toString('utf8', 0, end)));
      if (nameOf(head.address) !== name) return null;
      return { copy: { ...head, br: Buffer.from(bytes.subarray(end + 1)) }, bytes: bytes.length };
    } catch {
      return null;
    }
  }

  #pathOf(name: string): string {
    return join(this.#options.folder, name);
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
