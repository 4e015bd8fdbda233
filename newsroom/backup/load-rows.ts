import { once } from 'node:events';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import pg from 'pg';
import { from as copyFrom, type CopyStreamQuery } from 'pg-copy-streams';
import type { Member } from './archive-reader';
import type { BackupHead } from './backup-format';
import { columnList } from './table-rows';

/** A part has four MiB and one row more; a row is never so long. */
const MOST_UNZIPPED = 512 * 1024 * 1024;

const unzipped = promisify(gunzip);

/** Puts the rows of a backup into its tables, part after part, as they come. */
export class RowLoader {
  readonly #client: pg.Client;
  readonly #columns: Map<string, string[]>;
  #table: string | null = null;
  #copy: CopyStreamQuery | null = null;
  #failed: Promise<never> | null = null;

  constructor(client: pg.Client, tables: BackupHead['tables']) {
    this.#client = client;
    this.#columns = new Map(tables.map(({ name, columns }) => [name, columns]));
  }

  /** Takes the next part; parts of one table follow each other. */
  async take(table: string, part: Member['chunks']): Promise<void> {
    if (this.#table !== table) {
      await this.end();
      this.#begin(table);
    }
    const rows = await unzipped(await buffer(part), { maxOutputLength: MOST_UNZIPPED });
    const copy = this.#copy;
    if (copy && !copy.write(rows)) await this.#orFailure(once(copy, 'drain'));
  }

  /** Ends the table that is open; to be called after the last part. */
  async end(): Promise<void> {
    const copy = this.#copy;
    if (!copy) return;
    this.#copy = null;
    this.#table = null;
    const finished = once(copy, 'finish');
    copy.end();
    await this.#orFailure(finished);
  }

  #begin(table: string): void {
    const columns = this.#columns.get(table);
    if (!columns) throw new Error(`the head names no table ${table}`);
    const into = `${pg.escapeIdentifier(table)} (${columnList(columns)})`;
    const copy = this.#client.query(copyFrom(`COPY ${into} FROM STDIN`));
    this.#table = table;
    this.#copy = copy;
    this.#failed = new Promise((_resolve, reject) => copy.on('error', reject));
    this.#failed.catch(() => undefined);
  }

  #orFailure(work: Promise<unknown>): Promise<unknown> {
    return this.#failed ? Promise.race([work, this.#failed]) : work;
  }
}
