import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { extract as tarExtract } from 'tar-stream';
import {
  anyHead,
  backupHead,
  backupManifest,
  FORMAT,
  memberKind,
  type BackupHead,
  type BackupManifest,
  type MemberKind,
} from './backup-format';
import { BackupProblem } from './backup-problem';
import { unseal } from './sealed-file';

/** What stands between head and manifest. Whoever does not read its chunks skips it. */
export type Member = Extract<MemberKind, { kind: 'table' | 'media' }> & {
  name: string;
  bytes: number;
  chunks: AsyncIterable<Buffer>;
};

/** Larger than any list of sums, and than a head or manifest of thousands of tables. */
const MOST_TEXT = 64 * 1024 * 1024;

/**
 * Reads a backup from its beginning to its end, once. Everything that it gives out is compared with
 * the sums that follow, so only who has read to the end knows that the file is whole. A file that is
 * no backup, damaged, cut short, of a newer format or under another passphrase is a BackupProblem.
 */
export class ArchiveReader {
  readonly #file: string;
  readonly #passphrase: string | null;
  #head: BackupHead | null = null;
  #manifest: BackupManifest | null = null;
  #unproven = new Map<string, string>();
  #members = 0;

  constructor(file: string, passphrase: string | null) {
    this.#file = file;
    this.#passphrase = passphrase;
  }

  /** There as soon as the first member was asked for. */
  get head(): BackupHead {
    if (!this.#head) throw new Error('nothing was read yet');
    return this.#head;
  }

  /** There when the last member has been read. */
  get manifest(): BackupManifest {
    if (!this.#manifest) throw new Error('it was not read to its end');
    return this.#manifest;
  }

  async *members(): AsyncGenerator<Member> {
    const source = Readable.from(await unseal(this.#file, this.#passphrase), { objectMode: false });
    const extract = tarExtract();
    // Its errors come out of the loop below.
    source.on('error', (error) => extract.destroy(error));
    source.pipe(extract);
    try {
      for await (const entry of extract) {
        const kind = entry.header.type === 'file' ? memberKind(entry.header.name) : null;
        if (!kind)
          throw new BackupProblem(`It has a member that no backup has: ${entry.header.name}`);
        const chunks = this.#proven(entry.header.name, kind, entry as AsyncIterable<Buffer>);
        if (kind.kind === 'table' || kind.kind === 'media') {
          if (!this.#head) throw new BackupProblem('It does not begin as a backup of Matbaa.');
          yield { ...kind, name: entry.header.name, bytes: entry.header.size, chunks };
          // What its reader has left.
          for await (const _chunk of chunks) continue;
        } else await this.#takeIn(kind.kind, chunks, entry.header.size);
      }
      this.#requireEnd();
    } catch (error) {
      throw this.#problem(error);
    } finally {
      source.destroy();
      extract.destroy();
    }
  }

  async *#proven(
    name: string,
    { kind }: MemberKind,
    entry: AsyncIterable<Buffer>,
  ): AsyncGenerator<Buffer> {
    const hash = createHash('sha256');
    try {
      for await (const chunk of entry) {
        hash.update(chunk);
        yield chunk;
      }
    } catch (error) {
      throw this.#problem(error);
    }
    if (kind === 'sums') return;
    if (this.#manifest) throw this.#problem(new Error('something stands behind its end'));
    if (this.#unproven.has(name)) throw this.#problem(new Error(`${name} is there twice`));
    this.#members += 1;
    this.#unproven.set(name, hash.digest('hex'));
  }

  async #takeIn(
    kind: 'head' | 'sums' | 'manifest',
    chunks: AsyncIterable<Buffer>,
    bytes: number,
  ): Promise<void> {
    if (bytes > MOST_TEXT) throw new Error('a list is too long');
    const text = (await buffer(chunks)).toString();
    if (kind === 'head') this.#head = readHead(text);
    else if (kind === 'sums') this.#prove(text);
    else this.#manifest = backupManifest.parse(JSON.parse(text));
  }

  #prove(text: string): void {
    for (const line of text.trimEnd().split('\n')) {
      const name = line.slice(66);
      if (this.#unproven.get(name) !== line.slice(0, 64))
        throw new Error(`${name} is not as it was`);
      this.#unproven.delete(name);
    }
  }

  #requireEnd(): void {
    if (!this.#head) throw new BackupProblem('It does not begin as a backup of Matbaa.');
    if (!this.#manifest) throw new Error('its end is missing');
    // The manifest is a member too, and does not count itself.
    if (this.#unproven.size > 0 || this.#members !== this.#manifest.members + 1) {
      throw new Error('it has other members than it says');
    }
  }

  #problem(error: unknown): BackupProblem {
    if (error instanceof BackupProblem) return error;
    const why = error instanceof Error ? error.message : String(error);
    if (!this.#head) return new BackupProblem(`${this.#file} is no backup, or damaged: ${why}.`);
    return new BackupProblem(`${this.#file} is damaged: ${why}. Take another backup.`);
  }
}

function readHead(text: string): BackupHead {
  const json: unknown = JSON.parse(text);
  const { format } = anyHead.parse(json);
  if (format > FORMAT) {
    throw new BackupProblem(
      `The backup has format ${format}, and this version reads up to ${FORMAT}: ` +
        'update Matbaa to the version that made it, or a newer one.',
    );
  }
  return backupHead.parse(json);
}
