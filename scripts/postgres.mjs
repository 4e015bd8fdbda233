import { spawn } from 'node:child_process';
import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  statfsSync,
  statSync,
} from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { Failure } from './failure.mjs';
import { chooseAccount } from './postgres-account.mjs';
import { findBinaries } from './postgres-binaries.mjs';
import { ensureCluster, OWNER, POSTGRES_ENV, run } from './postgres-cluster.mjs';
import { commandOf, folderOf, freePort, isAlive, waitUntil } from './processes.mjs';
import { embeddedUrl } from './settings.mjs';

/** Recovery after a crash may have to read gigabytes of log again. */
const START_LIMIT = 300_000;
const STOP_LIMIT = 60_000;
const LOG_LIMIT = 5_000_000;
/** An id that no system gives to a process. */
const NO_PROCESS = 2_147_483_647;

/**
 * Starts the embedded PostgreSQL on `dataDir` (made when missing, mended after a crash) and returns
 * `{ url, adminUrl, port, attached, stop() }`: `url` is the database `database`, made when missing,
 * `adminUrl` the maintenance database. `stop()` is the fast shutdown and waits for its end.
 * - `password`: the owner's; a changed one is taken over by the server.
 * - `log`: the file that receives the server's messages (default: beside `dataDir`).
 * - `port`: on 127.0.0.1; a free one when not given.
 * - `durable: false`: no waiting for the disk; for tests only.
 * - `running`: what to do with a live server of the same files: `refuse` (throws a Failure),
 *   `attach` (use it, `stop()` does nothing), `adopt` (use it, `stop()` ends it).
 */
export async function startPostgres(options) {
  const { dataDir, password, database = 'matbaa', durable = true, running = 'refuse' } = options;
  const binaries = await findBinaries();
  await ensureCluster(binaries, dataDir, { password, durable });
  const folder = realpathSync(dataDir);
  const live = await findLive(folder);
  if (live && running === 'refuse') {
    throw new Failure(`A PostgreSQL server (process ${live.pid}) already runs on ${dataDir}.`);
  }
  const server = live
    ? { ...live, attached: running === 'attach', cleanUp: async () => {} }
    : await launch(binaries, folder, { log: `${dataDir}.log`, ...options, durable });
  // Another process was faster: its server is met as a running one.
  if (!server) return startPostgres(options);
  const stop = () => (server.attached ? Promise.resolve() : stopServer(server));
  const addresses = (name) => embeddedUrl({ port: server.port, password, database: name });
  try {
    await ensureDatabase(addresses('postgres'), database);
  } catch (error) {
    await stop();
    if (error.code !== '28P01' || server.attached) throw error;
    await setPassword(binaries, folder, password);
    return startPostgres(options);
  }
  return {
    url: addresses(database),
    adminUrl: addresses('postgres'),
    port: server.port,
    attached: Boolean(server.attached),
    stop,
  };
}

/**
 * The live server of `dataDir` as `{ pid, port }`, or undefined. A pid file may be left by a crash
 * and its number belong to another process by now, or be copied together with its folder: only a
 * postgres that works in this folder counts.
 */
async function findLive(dataDir) {
  const lines = readPidFile(dataDir);
  if (!lines || !isServerOf(Number(lines[0]), lines[1], dataDir)) return undefined;
  await waitUntil(() => isReady(dataDir) || !isAlive(Number(lines[0])), START_LIMIT);
  const port = Number(readPidFile(dataDir)?.[3]);
  return isReady(dataDir) ? { pid: Number(lines[0]), port } : undefined;
}

/** Whether a server works on `dataDir` at this moment; cheap enough to ask every second. */
export function isRunning(dataDir) {
  const folder = realpathSync(dataDir);
  const lines = readPidFile(folder);
  return Boolean(lines) && isServerOf(Number(lines[0]), lines[1], folder);
}

function isServerOf(pid, namedFolder, dataDir) {
  if (!isAlive(pid) || !commandOf(pid).includes('postgres')) return false;
  return process.platform === 'linux' ? folderOf(pid) === dataDir : namedFolder === dataDir;
}

/** The lines of postmaster.pid: pid, folder, start time, port, socket, address, memory, state. */
function readPidFile(dataDir) {
  try {
    return readFileSync(join(dataDir, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return undefined;
  }
}

const isReady = (dataDir) => readPidFile(dataDir)?.[7]?.trim() === 'ready';

/** Resolves to undefined when another process started a server on these files meanwhile. */
async function launch(binaries, dataDir, { log, port, durable }) {
  await forgetDeadServer(dataDir);
  const account = await chooseAccount(binaries, dataDir);
  await account.handOver(dataDir);
  for (let attempt = 1; ; attempt++) {
    const chosen = port ?? (await freePort());
    const server = await tryLaunch(account, dataDir, { log, port: chosen, durable });
    if (server) return server;
    if (await findLive(dataDir)) {
      await account.cleanUp();
      return undefined;
    }
    const said = await lastWords(log);
    // The free port may be taken meanwhile, and a crashed server's children may need a moment.
    const passes = /in use|already exists/.test(said);
    if (!passes || attempt === 5) {
      await account.cleanUp();
      throw new Failure(`The embedded PostgreSQL did not start; its log ${log} ends: ${said}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 200 * attempt));
  }
}

/**
 * A pid file whose number belongs to another process by now, or to one that nobody has buried,
 * keeps PostgreSQL from starting. Only the number is made harmless: the rest lets it check the old
 * server's shared memory.
 */
async function forgetDeadServer(dataDir) {
  const lines = readPidFile(dataDir);
  if (!lines || isServerOf(Number(lines[0]), lines[1], dataDir)) return;
  const text = [NO_PROCESS, ...lines.slice(1)].join('\n');
  await writeFile(join(dataDir, 'postmaster.pid'), text, { mode: 0o600 });
}

async function tryLaunch(account, dataDir, { log, port, durable }) {
  const args = ['-D', account.dataPath, ...settings(port, durable)];
  const [command, rest, options] = account.launch('postgres', args);
  const output = openLog(log);
  const child = spawn(command, rest, {
    ...options,
    env: POSTGRES_ENV,
    detached: true,
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  let ended = false;
  child.on('error', () => (ended = true));
  child.on('exit', () => (ended = true));
  child.unref();
  const mine = () => Number(readPidFile(dataDir)?.[0]) === child.pid && isReady(dataDir);
  await waitUntil(() => ended || mine(), START_LIMIT);
  return ended ? undefined : { pid: child.pid, port, cleanUp: account.cleanUp };
}

/** Appends, so that what went before a crash can be read; one older file is kept. */
function openLog(log) {
  mkdirSync(dirname(log), { recursive: true });
  if ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) > LOG_LIMIT) {
    renameSync(log, `${log}.old`);
  }
  return openSync(log, 'a', 0o600);
}

function settings(port, durable) {
  const values = {
    listen_addresses: '127.0.0.1',
    port,
    // A socket's path is limited to 107 bytes, a clone's is not.
    unix_socket_directories: '',
    shared_buffers: '256MB',
    max_wal_size: '2GB',
    random_page_cost: 1.1,
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_line_prefix: '%m [%p] ',
    ...(hasLittleSharedMemory() ? { dynamic_shared_memory_type: 'mmap' } : {}),
    ...(durable ? {} : FOR_TESTS),
  };
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/** Nothing of it has to last, and several newspapers and test workers are connected at once. */
const FOR_TESTS = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: 300,
};

/** Containers often have 64 MB, too little for a parallel index build. */
function hasLittleSharedMemory() {
  try {
    const { blocks, bsize } = statfsSync('/dev/shm');
    return blocks * bsize < 256 * 1024 * 1024;
  } catch {
    return false;
  }
}

async function lastWords(log) {
  return (await readFile(log, 'utf8')).trim().split('\n').slice(-3).join(' / ');
}

async function ensureDatabase(adminUrl, name) {
  const client = new pg.Client({ connectionString: adminUrl, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${pg.escapeIdentifier(name)}`);
  } catch (error) {
    // Another process made it between the two statements.
    if (!['42P04', '23505'].includes(error.code)) throw error;
  } finally {
    await client.end();
  }
}

/** Who owns the files owns the database: a lost `.env` must not lock the newspaper away. */
async function setPassword(binaries, dataDir, password) {
  const account = await chooseAccount(binaries, dataDir);
  try {
    const statement = `ALTER ROLE ${OWNER} PASSWORD ${pg.escapeLiteral(password)};\n`;
    const args = ['--single', '-D', account.dataPath, 'postgres'];
    await run(account, 'postgres', args, { input: statement });
  } finally {
    await account.cleanUp();
  }
}

async function stopServer({ pid, cleanUp }) {
  const gone = () => !isAlive(pid);
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL']) {
    if (gone()) break;
    process.kill(pid, signal);
    if (await waitUntil(gone, STOP_LIMIT)) break;
  }
  await cleanUp();
}
