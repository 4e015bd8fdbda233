import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { inject } from 'vitest';
import { env } from '@/env';
import { backedUpTables } from '@/newsroom/backup/backed-up-tables';
import { loadBackup } from '@/newsroom/backup/load-backup';
import { makeBackup } from '@/newsroom/backup/make-backup';
import { readRows, SAME_TEXT } from '@/newsroom/backup/table-rows';
import { mediaStorage, type MediaStorage } from '@/newsroom/media/storage';
import { databaseUrl, query } from './database-server';
import { minutesAfter, newSection, newStaff, newStory, NOON } from './factories';
import { newPicture } from './picture-factory';

/** When the backups of the tests are made. */
export const BACKUP_TIME = minutesAfter(NOON, 60);

export const PASSPHRASE = 'ثلاث نخلات عند باب البحر';

const silent = (): void => undefined;
const databases: string[] = [];
let turn = 0;

/** Where the backups of this file's tests lie. */
export const backupFolder = mkdtempSync(join(tmpdir(), 'matbaa-backup-'));

/** Removes the files and databases that the tests have made. */
export async function clearBackups(): Promise<void> {
  rmSync(backupFolder, { recursive: true, force: true });
  for (const name of databases) {
    await query(inject('databaseServer'), `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
  }
}

/** A newspaper of one story with a picture; the story's id. */
export async function newNewspaper(): Promise<number> {
  const picture = { mediaId: await newPicture(), caption: 'رصيف', credit: '' };
  return newStory(await newStaff('chief'), await newSection(), {
    title: 'مفاتيح الدار\tتُحفظ \\ في "صندوق"',
    picture,
  });
}

/** A name for a file that is not there. */
export const newFile = (): string => join(backupFolder, `newspaper-${(turn += 1)}`);

/** Work on a connection of its own. */
export async function withClient<T>(
  url: string,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', silent);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** A backup of the test's newspaper. */
export async function backup(given: Partial<Parameters<typeof makeBackup>[0]> = {}) {
  const file = newFile();
  const made = await withClient(env().DATABASE_URL, (client) =>
    makeBackup({
      client,
      storage: mediaStorage(),
      file,
      passphrase: null,
      siteUrl: 'http://localhost:3000',
      now: BACKUP_TIME,
      report: silent,
      ...given,
    }),
  );
  return { ...made, file: given.file ?? file };
}

/** An empty database, dropped at the end. */
export async function newDatabase(): Promise<string> {
  const name = `matbaa_restored_${process.pid}_${(turn += 1)}`;
  databases.push(name);
  await query(inject('databaseServer'), `CREATE DATABASE "${name}"`);
  return databaseUrl(inject('databaseServer'), name);
}

/** The migrations by their texts; that Prisma brings a database to a point is seen by the instances. */
async function migrate(url: string, migrations: string[]): Promise<void> {
  const { rowCount } = await withClient(url, (client) =>
    client.query(`SELECT WHERE to_regclass('_prisma_migrations') IS NOT NULL`),
  );
  if (rowCount) return;
  const texts = migrations.map((name) =>
    readFileSync(join('prisma', 'migrations', name, 'migration.sql'), 'utf8'),
  );
  await query(
    url,
    'CREATE TABLE "_prisma_migrations" (migration_name text, finished_at timestamptz, rolled_back_at timestamptz)',
    ...texts,
  );
}

/** Restores a backup into a database and a storage. */
export const restore = (
  file: string,
  url: string,
  storage: MediaStorage,
  given: Partial<Parameters<typeof loadBackup>[0]> = {},
) =>
  withClient(url, (client) =>
    loadBackup({
      client,
      storage,
      folder: backupFolder,
      file,
      passphrase: null,
      migrateTo: (migrations) => migrate(url, migrations),
      endSessions: false,
      now: BACKUP_TIME,
      report: silent,
      ...given,
    }),
  );

/** Every table's checksum. */
export const digests = (url: string) =>
  withClient(url, async (client) => {
    await client.query(`BEGIN; ${SAME_TEXT}`);
    const all: Record<string, { rows: number; sha256: string }> = {};
    for (const table of await backedUpTables(client)) {
      all[table.name] = await readRows(client, table, silent);
    }
    return all;
  });

/** What makes the tables what they are, beside their rows. */
export const structure = (url: string) =>
  withClient(url, async (client) => {
    const { rows } = await client.query<{ one: string }>(
      `SELECT pg_get_indexdef(indexrelid) AS one FROM pg_index i JOIN pg_class c ON c.oid = indrelid
        WHERE relnamespace = 'public'::regnamespace AND relname <> '_prisma_migrations'
       UNION ALL SELECT conrelid::regclass || conname || pg_get_constraintdef(oid) FROM pg_constraint
        WHERE connamespace = 'public'::regnamespace AND conrelid::regclass::text <> '_prisma_migrations'
       UNION ALL SELECT pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal
       ORDER BY 1`,
    );
    return rows.map(({ one }) => one);
  });
