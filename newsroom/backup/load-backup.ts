import pg from 'pg';
import type { MediaStorage } from '../media/storage';
import { ArchiveReader } from './archive-reader';
import { backedUpTables, type BackedUpTable } from './backed-up-tables';
import type { BackupHead, BackupManifest } from './backup-format';
import { BackupProblem } from './backup-problem';
import { bareTables, emptyTables } from './bare-tables';
import { checkArchive } from './check-archive';
import { endMark, takeEmptyPlace } from './empty-place';
import { MediaLoader } from './load-media';
import { RowLoader } from './load-rows';
import { readRows, SAME_TEXT } from './table-rows';

interface Loading {
  /** Connected, and ended by the caller. */
  client: pg.Client;
  storage: MediaStorage;
  /** A folder for large files on their way. */
  folder: string;
  file: string;
  passphrase: string | null;
  /** Brings the database to these migrations; rejects when it does not know one of them. */
  migrateTo: (names: string[]) => Promise<void>;
  /** Ends every session that was open. */
  endSessions: boolean;
  now: Date;
  report: (done: string) => void;
}

/**
 * Brings the newspaper of a backup into an empty database and an empty storage. First the file is
 * read to its end, so a damaged one changes nothing; then the tables are made by the project's own
 * migrations up to the backup's; then rows and files come in, in one transaction that ends only when
 * every table is equal to the backup, to the checksum. Migrating on is left to the caller. Rejects
 * with a BackupProblem for what the operator can mend; interrupted, it can be repeated.
 */
export async function loadBackup(
  loading: Loading,
): Promise<{ head: BackupHead; manifest: BackupManifest }> {
  const { client, storage, file, passphrase, report } = loading;
  const { head } = await checkArchive(file, passphrase, (bytes) =>
    report(`the file is read once, ${Math.round(bytes / 1e6)} MB`),
  );
  await takeEmptyPlace(client, storage, head.migrations);
  report('the tables are made');
  await loading.migrateTo(head.migrations);
  await client.query('BEGIN');
  try {
    const manifest = await load(loading);
    await client.query('COMMIT');
    // So that the first readers do not meet plans of empty tables.
    report('the tables are analysed');
    await client.query('VACUUM ANALYZE');
    return { head, manifest };
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
}

async function load(loading: Loading): Promise<BackupManifest> {
  const { client, report, now } = loading;
  await client.query(`${SAME_TEXT}; SET LOCAL statement_timeout = 0; SET LOCAL lock_timeout = 0;
    SET LOCAL idle_in_transaction_session_timeout = 0; SET LOCAL maintenance_work_mem = '256MB'`);
  const tables = await backedUpTables(client);
  const dress = await bareTables(client);
  await emptyTables(client, tables);
  const { head, manifest } = await takeMembers(loading);
  report('indexes and references are made');
  await dress();
  for (const { name, last } of head.sequences) {
    if (last === null) continue;
    await client.query('SELECT setval($1::regclass, $2)', [
      `public.${pg.escapeIdentifier(name)}`,
      last,
    ]);
  }
  await requireEqual(client, tables, manifest, report);
  if (loading.endSessions) {
    await client.query('UPDATE "Session" SET "endedAt" = $1 WHERE "endedAt" IS NULL', [now]);
  }
  await endMark(client);
  return manifest;
}

async function takeMembers({ client, storage, folder, file, passphrase, report }: Loading) {
  const reader = new ArchiveReader(file, passphrase);
  const files = new MediaLoader(storage, folder);
  let rows: RowLoader | undefined;
  let bytes = 0;
  try {
    for await (const member of reader.members()) {
      rows ??= new RowLoader(client, reader.head.tables);
      if (member.kind === 'table') await rows.take(member.table, member.chunks);
      else {
        await rows.end();
        await files.take(member.key, member);
      }
      bytes += member.bytes;
      report(`${Math.round(bytes / 1e6)} MB, ${member.name}`);
    }
    await rows?.end();
  } finally {
    await files.end();
  }
  return reader;
}

/** Reads what is in the tables now, and compares it with what the backup says. */
async function requireEqual(
  client: pg.Client,
  tables: BackedUpTable[],
  manifest: BackupManifest,
  report: (done: string) => void,
): Promise<void> {
  for (const table of tables) {
    report(`${table.name} is compared`);
    const { rows, sha256 } = await readRows(client, table, () => undefined);
    const said = manifest.tables[table.name];
    if (said?.rows === rows && said.sha256 === sha256) continue;
    throw new BackupProblem(
      `The table ${table.name} did not come out as it was: ${rows} rows, ${said?.rows ?? 'none'} ` +
        'in the backup. Nothing was kept.',
    );
  }
  const lost = Object.keys(manifest.tables).find(
    (name) => !tables.some((one) => one.name === name),
  );
  if (lost) throw new BackupProblem(`The table ${lost} was not made by the migrations.`);
}
