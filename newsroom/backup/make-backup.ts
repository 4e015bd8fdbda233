import { createWriteStream, existsSync } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type pg from 'pg';
import { pack as tarPack } from 'tar-stream';
import type { MediaStorage } from '../media/storage';
import { ArchiveWriter } from './archive-writer';
import type { BackedUpTable } from './backed-up-tables';
import {
  FORMAT,
  HEAD,
  mediaName,
  partName,
  type BackupHead,
  type BackupManifest,
} from './backup-format';
import { BackupProblem } from './backup-problem';
import type { PackedKeys } from './packed-keys';
import { readAhead } from './read-ahead';
import { seal } from './sealed-file';
import { openSnapshot, type Snapshot } from './snapshot';
import { readRows, type RowsDigest } from './table-rows';

const MIB = 1024 * 1024;
/** So many bytes of rows make one member. */
const PART_BYTES = 4 * MIB;
/** Files up to there are read whole, several at a time, and once more when that fails. */
const SMALL_BYTES = 8 * MIB;
const FILES_AT_ONCE = 6;
const TRIES = 3;
/** Between speed and size: half of the time of zlib's own choice, a tenth more bytes. */
const LEVEL = 4;

const zipped = promisify(gzip);

interface Making {
  /** Connected, and ended by the caller. */
  client: pg.Client;
  storage: MediaStorage;
  /** Made anew; one that is there is refused. */
  file: string;
  passphrase: string | null;
  siteUrl: string;
  now: Date;
  report: (done: string) => void;
}

export interface MadeBackup {
  tables: number;
  rows: number;
  media: BackupManifest['media'];
  missing: string[];
  /** Of the file. */
  bytes: number;
}

/**
 * Writes the newspaper, as it is at this moment, into one file: every table from one snapshot, and
 * every file that the snapshot names. The file has its name only when it is whole; until then, and
 * after a crash, it is called FILE.part. Rejects with a BackupProblem for what the operator can mend.
 */
export async function makeBackup(making: Making): Promise<MadeBackup> {
  const { file, passphrase, now } = making;
  if (existsSync(file)) throw new BackupProblem(`${file} is there already: choose another name.`);
  const folder = dirname(file);
  if (!existsSync(folder)) {
    throw new BackupProblem(`There is no folder ${folder}: make it, or choose another place.`);
  }
  const draft = `${file}.part`;
  if (existsSync(draft)) {
    throw new BackupProblem(
      `${draft} is there: another backup is writing it, or one was killed. Remove it in that case.`,
    );
  }
  const pack = tarPack();
  const out = createWriteStream(draft, { flags: 'wx', mode: 0o600, flush: true });
  const written = pipeline(await seal(pack as AsyncIterable<Buffer>, passphrase), out);
  try {
    // Together: a full disk ends the writing, and filling would wait for ever for room in the pack.
    const [filled] = await Promise.all([fill(making, new ArchiveWriter(pack, now)), written]);
    if (existsSync(file))
      throw new BackupProblem(`${file} has come meanwhile; nothing was changed.`);
    await rename(draft, file);
    return { ...filled, bytes: (await stat(file)).size };
  } catch (error) {
    pack.destroy();
    await written.catch(() => undefined);
    await rm(draft, { force: true });
    throw error;
  }
}

async function fill(making: Making, archive: ArchiveWriter): Promise<Omit<MadeBackup, 'bytes'>> {
  const { client, siteUrl, now, report } = making;
  const snapshot = await openSnapshot(client);
  const head: BackupHead = {
    what: 'matbaa backup',
    format: FORMAT,
    madeAt: now.toISOString(),
    siteUrl,
    ...snapshot.head,
  };
  await archive.add(HEAD, Buffer.from(`${JSON.stringify(head, null, 2)}\n`));
  const tables = await addTables(snapshot, archive, report);
  await snapshot.end();
  const { missing, ...media } = await addMedia(snapshot.keys, making, archive);
  await archive.finish({ tables, media, missing });
  const rows = Object.values(tables).reduce((sum, table) => sum + table.rows, 0);
  return { tables: snapshot.tables.length, rows, media, missing };
}

async function addTables(
  { client, tables }: Snapshot,
  archive: ArchiveWriter,
  report: (done: string) => void,
): Promise<Record<string, RowsDigest>> {
  const digests: Record<string, RowsDigest> = {};
  for (const [at, table] of tables.entries()) {
    report(`table ${at + 1} of ${tables.length}, ${table.name}`);
    digests[table.name] = await addTable(client, table, archive);
  }
  return digests;
}

async function addTable(
  client: pg.Client,
  table: BackedUpTable,
  archive: ArchiveWriter,
): Promise<RowsDigest> {
  let waiting: Buffer[] = [];
  let bytes = 0;
  let parts = 0;
  const flush = async (): Promise<void> => {
    const part = await zipped(Buffer.concat(waiting), { level: LEVEL });
    waiting = [];
    bytes = 0;
    await archive.add(partName(table.name, (parts += 1)), part);
  };
  const digest = await readRows(client, table, async (chunk) => {
    waiting.push(chunk);
    bytes += chunk.length;
    if (bytes >= PART_BYTES) await flush();
  });
  if (bytes > 0) await flush();
  return digest;
}

type Found = { key: string; bytes: number; content: Buffer | null } | { key: string; bytes: null };

async function addMedia(
  keys: PackedKeys,
  { storage, report }: Making,
  archive: ArchiveWriter,
): Promise<{ files: number; bytes: number; missing: string[] }> {
  const summary = { files: 0, bytes: 0, missing: [] as string[] };
  for await (const found of readAhead(keys, FILES_AT_ONCE, (key) => readFile(storage, key))) {
    if (found.bytes === null) {
      summary.missing.push(found.key);
      continue;
    }
    const { key, bytes, content } = found;
    if (content) await archive.add(mediaName(key), content);
    else await addLarge(storage, key, archive);
    summary.files += 1;
    summary.bytes += bytes;
    report(`file ${summary.files} of ${keys.size}, ${Math.round(summary.bytes / 1e6)} MB`);
  }
  return summary;
}

/** A small file whole, of a large one only its length. A storage may fail for a moment. */
async function readFile(storage: MediaStorage, key: string): Promise<Found> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const bytes = await storage.size(key);
      if (bytes === null) return { key, bytes };
      if (bytes > SMALL_BYTES) return { key, bytes, content: null };
      const content = await storage.read(key);
      return content ? { key, bytes: content.length, content } : { key, bytes: null };
    } catch (error) {
      if (attempt === TRIES) throw error;
    }
  }
}

async function addLarge(storage: MediaStorage, key: string, archive: ArchiveWriter): Promise<void> {
  const open = await storage.open(key);
  if (!open) throw new BackupProblem(`The file ${key} was removed while it was read.`);
  try {
    await archive.addStream(mediaName(key), open.bytes, open.stream as AsyncIterable<Buffer>);
  } finally {
    open.stream.destroy();
  }
}
