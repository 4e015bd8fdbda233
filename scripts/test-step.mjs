import { spawn } from 'node:child_process';
import { endGroup } from './children.mjs';
import { root } from './settings.mjs';

/** A step that takes longer hangs. */
const STEP_LIMIT = 900_000;
/** What a step gets to stop what it started. */
const STOP_LIMIT = 30_000;

/** Settings of the person's own newspaper; a test that heard them would depend on its machine. */
const NOT_FOR_TESTS = /^(DATABASE_URL|SITE_URL|AUTH_SECRET|PORT|NODE_ENV|DEMO.*|MATBAA_.*|E2E_.*)$/;

/**
 * Runs a step's program in a process group of its own, with `folder` as its temporary folder.
 * Resolves, never rejects, to `{ passed, failed, again, output, seconds }`; a program that ends with a
 * code other than 0 has failed at least once. `signal` ends it, with everything it started.
 */
export async function runStep(step, { folder, signal }) {
  const started = performance.now();
  const seconds = () => (performance.now() - started) / 1000;
  try {
    const env = { ...testEnvironment(), TMPDIR: folder, ...(await step.env?.()) };
    if (!process.stdout.isTTY) env.NO_COLOR = '1';
    const { code, output } = await runProgram(step.args, env, signal);
    const counts = step.count?.() ?? { passed: code === 0 ? 1 : 0, failed: 0 };
    const failed = code === 0 ? counts.failed : Math.max(1, counts.failed);
    return { passed: counts.passed, failed, again: counts.again ?? [], output, seconds: seconds() };
  } catch (error) {
    return { passed: 0, failed: 1, again: [], output: error.stack, seconds: seconds() };
  }
}

function testEnvironment() {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !NOT_FOR_TESTS.test(name)),
  );
}

function runProgram(args, env, signal) {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(new Error('The run was ended.'));
    const child = spawn(process.execPath, args, {
      cwd: root,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    let lastResort;
    const end = () => {
      endGroup(child.pid, 'SIGTERM');
      lastResort ??= setTimeout(() => endGroup(child.pid, 'SIGKILL'), STOP_LIMIT);
    };
    const limit = setTimeout(() => {
      output += `\nNot finished after ${STEP_LIMIT / 1000} s.`;
      end();
    }, STEP_LIMIT);
    signal.addEventListener('abort', end);
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(limit);
      clearTimeout(lastResort);
      signal.removeEventListener('abort', end);
      // What a crashed program left behind in its group.
      endGroup(child.pid, 'SIGKILL');
      resolve({ code: code ?? 1, output });
    });
  });
}
