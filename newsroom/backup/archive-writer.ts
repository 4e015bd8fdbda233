import { createHash } from 'node:crypto';
import { once } from 'node:events';
import type { Pack } from 'tar-stream';
import { MANIFEST, sumsName, type BackupManifest } from './backup-format';

type Entry = ReturnType<Pack['entry']>;

/** After so many members their sums are written, so that nobody has to keep those of a million. */
const SUMS_EVERY = 1000;

/**
 * Writes the members of a backup into `pack`, one after the other, and their sums. `madeAt` is the
 * time that the members carry.
 */
export class ArchiveWriter {
  readonly #pack: Pack;
  readonly #madeAt: Date;
  #sums: string[] = [];
  #members = 0;
  #sumsWritten = 0;

  constructor(pack: Pack, madeAt: Date) {
    this.#pack = pack;
    this.#madeAt = madeAt;
  }

  async add(name: string, content: Uint8Array): Promise<void> {
    await this.#put(name, content);
    await this.#note(name, createHash('sha256').update(content).digest('hex'));
  }

  /** A member of a known length that does not fit into memory; rejects when it has another one. */
  async addStream(name: string, bytes: number, chunks: AsyncIterable<Uint8Array>): Promise<void> {
    const hash = createHash('sha256');
    const [entry, written] = this.#begin(name, bytes);
    let came = 0;
    for await (const chunk of chunks) {
      came += chunk.length;
      if (came > bytes) break;
      hash.update(chunk);
      if (!entry.write(chunk)) await once(entry, 'drain');
    }
    if (came !== bytes) throw new Error(`${name}: ${came} bytes came of ${bytes}`);
    entry.end(undefined);
    await written;
    await this.#note(name, hash.digest('hex'));
  }

  /** Writes the manifest and ends the archive. */
  async finish(facts: Omit<BackupManifest, 'members'>): Promise<void> {
    const manifest: BackupManifest = { ...facts, members: this.#members };
    await this.add(MANIFEST, Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`));
    await this.#writeSums();
    this.#pack.finalize();
  }

  async #put(name: string, content: Uint8Array): Promise<void> {
    const [entry, written] = this.#begin(name, content.length);
    entry.end(content);
    await written;
  }

  #begin(name: string, size: number): [entry: Entry, written: Promise<void>] {
    const header = { name, size, mode: 0o600, mtime: this.#madeAt };
    let settle: (error?: Error | null) => void = () => undefined;
    const written = new Promise<void>((resolve, reject) => {
      settle = (error) => (error ? reject(error) : resolve());
    });
    // Whoever waits for it is told all the same.
    written.catch(() => undefined);
    return [this.#pack.entry(header, (error) => settle(error)), written];
  }

  async #note(name: string, sha256: string): Promise<void> {
    this.#members += 1;
    this.#sums.push(`${sha256}  ${name}\n`);
    if (this.#sums.length >= SUMS_EVERY) await this.#writeSums();
  }

  async #writeSums(): Promise<void> {
    if (this.#sums.length === 0) return;
    const text = this.#sums.join('');
    this.#sums = [];
    await this.#put(sumsName((this.#sumsWritten += 1)), Buffer.from(text));
  }
}
