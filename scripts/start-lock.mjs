import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { endGroup } from './children.mjs';
import { Failure } from './failure.mjs';
import { commandOf, folderOf, isAlive, waitUntil } from './processes.mjs';
import { root } from './settings.mjs';

const file = join(root, 'var', 'start.lock');

/**
 * Makes this process the only `npm start` of this folder. After a killed run it first ends the
 * server that run left behind. Returns `{ noteServer(pid), release() }`; throws a Failure while
 * another start runs.
 */
export async function takeStartLock({ siteUrl }) {
  mkdirSync(join(root, 'var'), { recursive: true });
  const mine = { pid: process.pid, siteUrl };
  for (;;) {
    try {
      writeFileSync(file, JSON.stringify(mine), { flag: 'wx' });
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      await removeStale();
    }
  }
  return {
    noteServer: (server) => writeFileSync(file, JSON.stringify({ ...mine, server })),
    release: () => rmSync(file, { force: true }),
  };
}

/** Whether an `npm start` (or `npm run dev`, or `npm run restore`) of this folder is running. */
export function isStartRunning() {
  return isStarter(readLock().pid);
}

async function removeStale() {
  const { pid, siteUrl, server } = readLock();
  if (isStarter(pid)) {
    throw new Failure(
      `Matbaa already runs from this folder (process ${pid}, ${siteUrl}): ` +
        `stop it with Ctrl-C in its terminal or with "kill ${pid}", then try again.`,
    );
  }
  if (isOurs(server, 'server.mjs')) {
    endGroup(server, 'SIGTERM');
    await waitUntil(() => !isAlive(server), 10_000);
    endGroup(server, 'SIGKILL');
  }
  rmSync(file, { force: true });
}

/** Who holds the lock: a start, or a restore, which must be as alone. */
function isStarter(pid) {
  return isOurs(pid, 'start.mjs') || isOurs(pid, 'restore.mjs');
}

/** A number may belong to another program by now: its command and folder must be ours. */
function isOurs(pid, script) {
  if (pid === process.pid || !isAlive(pid) || !commandOf(pid).includes(script)) return false;
  const folder = folderOf(pid);
  return folder === undefined || join(folder, '/') === join(root, '/');
}

function readLock() {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}
