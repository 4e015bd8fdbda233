import { spawn } from 'node:child_process';
import { Failure } from './failure.mjs';
import { root } from './settings.mjs';

/** Lines of a failed program's output that are shown from its beginning and from its end. */
const ENDS = 20;

const running = new Set();

/**
 * Runs a program in the repository's root to its end. Resolves to its exit code.
 * - `env`: variables on top of this process's (undefined removes one);
 * - `show`: its output goes to our terminal; otherwise it is kept and thrown with a failure.
 * A non-zero code rejects with a Failure that begins with `what`, unless `anyCode`.
 */
export function runChild(command, args, { env = {}, show = false, what = command, anyCode } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env: withoutUndefined({ ...process.env, ...env }),
      stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      // A group of its own: Ctrl-C then reaches it through us, with everything it started.
      detached: !show,
    });
    let said = '';
    child.stdout?.on('data', (chunk) => (said += chunk));
    child.stderr?.on('data', (chunk) => (said += chunk));
    running.add(child);
    child.on('error', (error) => {
      running.delete(child);
      reject(new Failure(`${what}: ${command} cannot be started (${error.code}).`));
    });
    child.on('close', (code, signal) => {
      running.delete(child);
      if (code === 0 || anyCode) return resolve(code ?? 1);
      const words = shorten(said.trim());
      reject(new Failure(`${words}${words && '\n\n'}${what} (${signal ?? `code ${code}`}).`));
    });
  });
}

/** Ends every program that `runChild` still runs, with their children. */
export function endChildren() {
  for (const child of running) endGroup(child.pid, 'SIGTERM');
}

/** Signals a process group; one that is gone is fine. */
export function endGroup(pid, signal) {
  for (const target of [-pid, pid]) {
    try {
      process.kill(target, signal);
    } catch (error) {
      if (error.code !== 'ESRCH') throw error;
    }
  }
}

/** Programs say the cause first or last. */
function shorten(text) {
  const lines = text.split('\n');
  if (lines.length <= 2 * ENDS) return text;
  return [...lines.slice(0, ENDS), '…', ...lines.slice(-ENDS)].join('\n');
}

function withoutUndefined(env) {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined));
}
