import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { env } from '@/env';
import { Failure } from '@/scripts/failure.mjs';
import { migrateTo } from '@/scripts/migrations.mjs';
import { mediaStorage, storageNamed } from '../media/storage';
import type { BackupHead, BackupManifest } from './backup-format';
import { BackupProblem } from './backup-problem';
import { checkArchive } from './check-archive';
import { loadBackup } from './load-backup';
import { makeBackup } from './make-backup';
import { knownPassphrase, newPassphrase } from './passphrase';
import { isSealed } from './sealed-file';

const USAGE = `Use: npm run backup FILE [-- --encrypt]
     npm run restore FILE [-- --check | --end-sessions]
`;

const REPORT_EVERY_MS = 5000;
const LIVE_EVERY_MS = 100;
/** So many missing files are named. */
const SHOWN = 20;

interface Asked {
  verb: string;
  file: string;
  encrypt: boolean;
  endSessions: boolean;
}

/** Does what scripts/backup.mjs and scripts/restore.mjs ask for; resolves to the exit code. */
async function runBackup(): Promise<number> {
  const asked = readArguments();
  if (asked?.verb === 'make') return make(asked);
  if (asked && !existsSync(asked.file)) throw new BackupProblem(`There is no file ${asked.file}.`);
  if (asked?.verb === 'check') return check(asked);
  if (asked?.verb === 'restore') return restore(asked);
  process.stderr.write(USAGE);
  return 1;
}

function readArguments(): Asked | null {
  try {
    const { positionals, values } = parseArgs({
      options: { encrypt: { type: 'boolean' }, 'end-sessions': { type: 'boolean' } },
      allowPositionals: true,
    });
    const [verb, file, ...more] = positionals;
    if (!verb || !file || more.length > 0) return null;
    const { encrypt = false, 'end-sessions': endSessions = false } = values;
    return { verb, file, encrypt, endSessions };
  } catch {
    return null;
  }
}

async function make({ file, encrypt }: Asked): Promise<number> {
  const { BACKUP_PASSPHRASE: given, SITE_URL: siteUrl } = env();
  const passphrase = encrypt || given ? await newPassphrase(given) : null;
  const started = performance.now();
  const made = await withClient((client) =>
    makeBackup({
      client,
      storage: mediaStorage(),
      file,
      passphrase,
      siteUrl,
      now: new Date(),
      report: progress(),
    }),
  );
  clearLine();
  const { rows, tables, media, missing, bytes } = made;
  say(`${file}: ${megabytes(bytes)}${passphrase === null ? '' : ', encrypted'}.`);
  say(`${rows} rows of ${tables} tables and ${media.files} files in ${seconds(started)}.`);
  if (passphrase === null) {
    say('It holds accounts and drafts and is not encrypted: keep it where nobody else reads it.');
  }
  say('Keep .env too, elsewhere: the secrets in it are not in the backup.');
  tellMissing(missing);
  return 0;
}

async function check({ file }: Asked): Promise<number> {
  const passphrase = await passphraseOf(file);
  const show = progress();
  const { head, manifest } = await checkArchive(file, passphrase, (bytes) =>
    show(megabytes(bytes)),
  );
  clearLine();
  say(`${file} is whole.`);
  tellContent(head, manifest);
  return 0;
}

async function restore({ file, endSessions }: Asked): Promise<number> {
  const { DATABASE_URL: url, MEDIA_STORAGE, UPLOADS_DIR } = env();
  const passphrase = await passphraseOf(file);
  const started = performance.now();
  const { head, manifest } = await withClient((client) =>
    loadBackup({
      client,
      storage: storageNamed(MEDIA_STORAGE),
      folder: resolve(UPLOADS_DIR),
      file,
      passphrase,
      migrateTo: (names) => migrateTo(url, names),
      endSessions,
      now: new Date(),
      report: progress(),
    }),
  );
  clearLine();
  tellContent(head, manifest);
  say(`All of it is in its place, each table equal to the checksum, in ${seconds(started)}.`);
  if (!endSessions) say('Sessions that were open then are open again (--end-sessions ends them).');
  return 0;
}

async function passphraseOf(file: string): Promise<string | null> {
  return (await isSealed(file)) ? knownPassphrase(env().BACKUP_PASSPHRASE) : null;
}

function tellContent(head: BackupHead, manifest: BackupManifest): void {
  const rows = Object.values(manifest.tables).reduce((sum, table) => sum + table.rows, 0);
  say(`${head.siteUrl} as it was at ${head.madeAt}:`);
  say(`${rows} rows of ${head.tables.length} tables, ${manifest.media.files} files.`);
  tellMissing(manifest.missing);
}

function tellMissing(missing: string[]): void {
  if (missing.length === 0) return;
  say(`${missing.length} files that the database names were missing before the backup:`);
  for (const key of missing.slice(0, SHOWN)) say(`  ${key}`);
}

async function withClient<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({
    connectionString: env().DATABASE_URL,
    application_name: 'matbaa backup',
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
  });
  // Also told to whoever waits for an answer; without a listener it would end the process.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
const seconds = (started: number): string =>
  `${((performance.now() - started) / 1000).toFixed(1)} s`;

/** One line on a terminal, a line every few seconds elsewhere. */
function progress(): (text: string) => void {
  const every = process.stderr.isTTY ? LIVE_EVERY_MS : REPORT_EVERY_MS;
  let last = performance.now();
  return (text) => {
    if (performance.now() - last < every) return;
    last = performance.now();
    process.stderr.write(process.stderr.isTTY ? `\r\x1b[K${text} …` : `${text} …\n`);
  };
}

function clearLine(): void {
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
}

try {
  process.exitCode = await runBackup();
} catch (error) {
  clearLine();
  const isKnown = error instanceof BackupProblem || error instanceof Failure;
  const text = isKnown ? error.message : String(error instanceof Error ? error.stack : error);
  process.stderr.write(`${text}\n`);
  process.exitCode = 1;
}
