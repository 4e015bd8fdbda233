import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Encoding } from './encodings';
import { changedAt, readList, readLists, type StaticFile, type StaticList } from './static-list';

/** Of the current build; what is larger, or does not fit, is read from the disk. */
const LARGEST_KEPT = 1_000_000;
const KEPT_BYTES = 32_000_000;
/** How often an unknown address may make the front look for builds of other instances. */
const LOOK_EVERY_MS = 1000;

/** References to files of `public/` in HTML, CSS and JSON: quoted, or the argument of `url()`. */
const REFERENCE = /(["']|url\()(\/(?:assets|fonts|icons)\/[\w./-]+)(?=["')])/g;

/**
 * The files that the front serves by itself: those of the current build, and those of former
 * builds and of other instances that lie in the same folder. Only addresses of their lists are
 * known; nothing that a client sends becomes part of a path.
 */
export class StaticFiles {
  readonly #folder: string;
  readonly #current: StaticList;
  readonly #kept = new Map<string, Buffer>();
  #others = new Map<string, StaticFile>();
  #looking: Promise<void> | null = null;
  #lookedAt = 0;
  #changedAt = 0;

  private constructor(folder: string, current: StaticList) {
    this.#folder = folder;
    this.#current = current;
  }

  /**
   * Reads the list of the current build (`.next/static-files.json`) and keeps its files in memory.
   * `folder` holds the bytes (`files/`) and the lists of all builds (`builds/`). Throws when the
   * list or a file of it is missing.
   */
  static async load(list: string, folder: string): Promise<StaticFiles> {
    const files = new StaticFiles(folder, await readList(list));
    await files.#keep();
    await files.#look();
    return files;
  }

  /** For development: no names are hashed, and the press serves every file as it is now. */
  static none(): StaticFiles {
    return new StaticFiles('', { builtAt: '', files: new Map(), names: new Map() });
  }

  /** The file under an address (path only, as it came over the wire), or null. */
  async find(address: string): Promise<StaticFile | null> {
    const known = this.#known(address);
    if (known) return known;
    await this.#look();
    return this.#known(address) ?? null;
  }

  /** The bytes of a file while they are in memory, else undefined. */
  bytes(file: StaticFile, encoding: Encoding): Buffer | undefined {
    return this.#kept.get(nameOf(file, encoding));
  }

  /** Where the bytes of a file lie. */
  place(file: StaticFile, encoding: Encoding): { folder: string; name: string } {
    return { folder: join(this.#folder, 'files'), name: nameOf(file, encoding) };
  }

  /** The immutable name of a file of `public/`; what is not one stays as it is. */
  hashedName(plain: string): string {
    return this.#current.names.get(plain) ?? plain;
  }

  /** The same text with the immutable names of all files of `public/` that it refers to. */
  withHashedNames(text: string): string {
    return text.replace(
      REFERENCE,
      (_, before: string, plain: string) => before + this.hashedName(plain),
    );
  }

  #known(address: string): StaticFile | undefined {
    const { files, names } = this.#current;
    const found = files.get(address);
    if (found) return found;
    const hashed = files.get(names.get(address) ?? '');
    return hashed ? { ...hashed, immutable: false } : this.#others.get(address);
  }

  // An instance with other sources may have put its build into the same folder after this one
  // started, and its pages may ask here.
  async #look(): Promise<void> {
    if (!this.#looking && Date.now() - this.#lookedAt >= LOOK_EVERY_MS) {
      this.#lookedAt = Date.now();
      this.#looking = this.#readOthers().finally(() => (this.#looking = null));
    }
    await this.#looking;
  }

  async #readOthers(): Promise<void> {
    const builds = join(this.#folder, 'builds');
    const changed = await changedAt(builds);
    if (changed === this.#changedAt) return;
    const others = new Map<string, StaticFile>();
    for (const { files } of (await readLists(builds)).reverse()) {
      for (const [path, file] of files) others.set(path, file);
    }
    this.#others = others;
    this.#changedAt = changed;
  }

  async #keep(): Promise<void> {
    let left = KEPT_BYTES;
    for (const file of this.#current.files.values()) {
      for (const encoding of ['br', 'gzip', 'identity'] as const) {
        const size = file.sizes[encoding];
        if (size === undefined || size > LARGEST_KEPT || size > left) continue;
        const { folder, name } = this.place(file, encoding);
        this.#kept.set(name, await readFile(join(folder, name)));
        left -= size;
      }
    }
  }
}

function nameOf({ sha256 }: StaticFile, encoding: Encoding): string {
  return encoding === 'identity' ? sha256 : `${sha256}.${encoding}`;
}
