import type pg from 'pg';
import { LOCK } from '../db/advisory-locks';
import { backedUpTables, type BackedUpTable } from './backed-up-tables';
import type { BackupHead } from './backup-format';
import { BackupProblem } from './backup-problem';
import { PackedKeys } from './packed-keys';
import { SAME_TEXT } from './table-rows';

/** The newspaper's database at one moment, for as long as `end` was not called. */
export interface Snapshot {
  client: pg.Client;
  tables: BackedUpTable[];
  head: Pick<BackupHead, 'server' | 'migrations' | 'tables' | 'sequences'>;
  /** Keys of the files that the database names. */
  keys: PackedKeys;
  /** Lets the database clean up behind the moment; the files are still held. */
  end: () => Promise<void>;
}

const KEYS_AT_ONCE = 10_000;

/**
 * Opens the moment on `client`, which is connected. Until the client ends, no file of the media is
 * removed (newsroom/media/remove-retired-renditions.ts).
 */
export async function openSnapshot(client: pg.Client): Promise<Snapshot> {
  await client.query('SELECT pg_advisory_lock_shared($1)', [LOCK.files]);
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  await client.query(`${SAME_TEXT}; SET LOCAL idle_in_transaction_session_timeout = 0`);
  await client.query('SET LOCAL statement_timeout = 0');
  const migrations = await readMigrations(client);
  const tables = await backedUpTables(client);
  const { rows: sequences } = await client.query<{ name: string; last: string | null }>(
    `SELECT sequencename AS name, last_value::text AS last FROM pg_sequences
     WHERE schemaname = 'public' ORDER BY sequencename COLLATE "C"`,
  );
  const { rows: server } = await client.query<{ server_version: string }>('SHOW server_version');
  return {
    client,
    tables,
    head: {
      server: server[0]?.server_version ?? '',
      migrations,
      tables: tables.map(({ name, columns }) => ({ name, columns })),
      sequences,
    },
    keys: await readKeys(client),
    end: async () => {
      await client.query('COMMIT');
    },
  };
}

async function readMigrations(client: pg.Client): Promise<string[]> {
  const { rows: known } = await client.query<{ there: boolean }>(
    `SELECT to_regclass('public._prisma_migrations') IS NOT NULL AS there`,
  );
  if (!known[0]?.there) throw new BackupProblem('The database holds no newspaper.');
  const { rows } = await client.query<{ name: string; done: boolean }>(
    `SELECT migration_name AS name, finished_at IS NOT NULL AS done
     FROM "_prisma_migrations" WHERE rolled_back_at IS NULL ORDER BY migration_name COLLATE "C"`,
  );
  const half = rows.find((row) => !row.done);
  if (half)
    throw new BackupProblem(`The migration ${half.name} is half done: run npm start first.`);
  return rows.map((row) => row.name);
}

async function readKeys(client: pg.Client): Promise<PackedKeys> {
  const keys = new PackedKeys();
  await client.query(
    'DECLARE files NO SCROLL CURSOR FOR SELECT "key" FROM "Rendition" ORDER BY "key"',
  );
  for (;;) {
    const { rows } = await client.query<{ key: string }>(`FETCH ${KEYS_AT_ONCE} FROM files`);
    for (const { key } of rows) keys.add(key);
    if (rows.length < KEYS_AT_ONCE) return keys;
  }
}
