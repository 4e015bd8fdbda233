import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, open, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { chooseAccount } from './postgres-account.mjs';
import { isAlive } from './processes.mjs';
import { Failure } from './failure.mjs';

/** The role that owns the embedded database. */
export const OWNER = 'matbaa';
const MAJOR = '18';
const SECRET_FD = 3;

/** The programs' environment: nothing of ours, no locale of the machine. */
export const POSTGRES_ENV = { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' };

/**
 * Makes the database files in `dataDir` unless they are there. They are made beside it and renamed
 * when finished, so an interrupted run leaves nothing half done. Throws a Failure for files of
 * another PostgreSQL version.
 */
export async function ensureCluster(binaries, dataDir, { password, durable }) {
  const version = join(dataDir, 'PG_VERSION');
  if (!existsSync(version)) return makeCluster(binaries, dataDir, { password, durable });
  const found = (await readFile(version, 'utf8')).trim();
  if (found !== MAJOR) {
    throw new Failure(
      `${dataDir} was written by PostgreSQL ${found}, the embedded one is ${MAJOR}: ` +
        'restore a backup into a fresh folder, or move this one away.',
    );
  }
}

async function makeCluster(binaries, dataDir, { password, durable }) {
  await mkdir(dirname(dataDir), { recursive: true });
  await removeLeftovers(dataDir);
  const draft = `${dataDir}.making-${process.pid}-${randomBytes(3).toString('hex')}`;
  await mkdir(draft, { mode: 0o700 });
  try {
    await runInitdb(binaries, draft, { password, durable });
    await rename(draft, dataDir);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    // Another process was faster: its files are as good as ours.
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
  }
}

/** Drafts carry the pid of their maker: those of dead makers are swept. */
async function removeLeftovers(dataDir) {
  const prefix = `${basename(dataDir)}.making-`;
  for (const name of await readdir(dirname(dataDir))) {
    if (!name.startsWith(prefix)) continue;
    if (isAlive(Number.parseInt(name.slice(prefix.length), 10))) continue;
    // An orphaned initdb may still be writing into it.
    await rm(join(dirname(dataDir), name), { recursive: true, force: true, maxRetries: 20 });
  }
}

async function runInitdb(binaries, draft, { password, durable }) {
  const account = await chooseAccount(binaries, draft);
  try {
    await account.handOver(draft);
    await run(
      account,
      'initdb',
      [
        ...['-D', account.dataPath, '-U', OWNER, `--pwfile=/dev/fd/${SECRET_FD}`],
        ...['--auth=scram-sha-256', '--encoding=UTF8', '--locale=C'],
        ...['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-instructions'],
        ...(durable ? [] : ['--no-sync']),
      ],
      { secret: await openSecret(account, `${draft}.secret`, password) },
    );
  } finally {
    await account.cleanUp();
  }
}

/** An open file without a name: nothing can be left behind, and no folder has to be entered. */
async function openSecret(account, file, text) {
  await writeFile(file, `${text}\n`, { mode: 0o600 });
  try {
    await account.handOver(file);
    return await open(file, 'r');
  } finally {
    await rm(file, { force: true });
  }
}

/**
 * Runs one of PostgreSQL's programs to its end, with `input` on its stdin and the open file
 * `secret` as descriptor 3. Rejects with what it said. It stands in a process group of its own, so
 * that Ctrl-C reaches it through us only.
 */
export async function run(account, program, args, { input = '', secret } = {}) {
  const [command, rest, options] = account.launch(program, args);
  const stdio = ['pipe', 'pipe', 'pipe', secret?.fd ?? 'ignore'];
  const child = spawn(command, rest, { ...options, env: POSTGRES_ENV, detached: true, stdio });
  let said = '';
  child.stdout.on('data', (chunk) => (said += chunk));
  child.stderr.on('data', (chunk) => (said += chunk));
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const [code] = await once(child, 'close').finally(() => secret?.close());
  if (code !== 0) throw new Failure(`PostgreSQL's ${program} failed (${code}): ${said.trim()}`);
}
