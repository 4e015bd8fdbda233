import { fork } from 'node:child_process';
import { join } from 'node:path';
import { endGroup } from './children.mjs';
import { isAlive, waitUntil } from './processes.mjs';
import { root } from './settings.mjs';

/** The server finishes answers that are under way; longer is a hang. */
const STOP_LIMIT = 20_000;

/**
 * Node's flags for memory. The pages lie outside of the heap, which V8 on a large machine would let
 * grow to gigabytes before it tidies up. Prisma's query compiler is WebAssembly that runs once for
 * every shape of a query: compiling it for speed took 70 MB and made nothing faster.
 * (MALLOC_ARENA_MAX below, for both processes: glibc would keep freed bytes for each thread.)
 */
const MEMORY = ['--max-old-space-size=128', '--max-semi-space-size=8', '--liftoff-only'];

/**
 * Starts dist/server.mjs in a process group of its own (Ctrl-C reaches it through us, so that it
 * ends before the database). What it says goes to the file descriptor `output`, else to our own
 * terminal. Returns `{ pid, ready, ended, stop() }`: `ready` resolves to true
 * when it says so and to false when it ends before; `ended` resolves to a word about its end.
 */
export function startServer(env, { output = 'inherit' } = {}) {
  const child = fork(join(root, 'dist', 'server.mjs'), [], {
    cwd: root,
    env: { MALLOC_ARENA_MAX: '2', ...env },
    execArgv: MEMORY,
    stdio: ['ignore', output, output, 'ipc'],
    detached: true,
  });
  const ended = new Promise((resolve) => {
    child.on('error', (error) => resolve(error.code));
    child.on('exit', (code, signal) => resolve(signal ?? `code ${code}`));
  });
  const ready = new Promise((resolve) => {
    child.on('message', (message) => message?.type === 'ready' && resolve(true));
    ended.then(() => resolve(false));
  });
  const stop = async () => {
    if (isAlive(child.pid)) child.kill('SIGTERM');
    await waitUntil(() => !isAlive(child.pid), STOP_LIMIT);
    // Also what a crashed server left behind in its group.
    if (child.pid) endGroup(child.pid, 'SIGKILL');
  };
  return { pid: child.pid, ready, ended, stop };
}
