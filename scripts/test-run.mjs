import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endChildren } from './children.mjs';
import { Failure } from './failure.mjs';
import { installPackages, packagesAreInstalled } from './packages.mjs';
import { runStep } from './test-step.mjs';

const CORES = 2;
const INTERRUPTED = 130;

/**
 * `npm test`: every check in order, two at a time where each needs one core; the first red one
 * ends the run. Prints a line a step, the red one's output, and at last `N passed, N failed`.
 * Returns the exit code. Leaves no process and no file of the temporary folder behind, however it
 * ends.
 */
export async function runTests() {
  const interruption = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      interruption.abort();
      endChildren();
    });
  }
  const folder = mkdtempSync(join(tmpdir(), 'matbaa-test-'));
  const total = { passed: 0, failed: 0 };
  let database;
  try {
    if (!packagesAreInstalled()) await timed('install', installPackages);
    const { openTestDatabase } = await import('./test-database.mjs');
    const { prepareSources, listSteps } = await import('./test-steps.mjs');
    await timed('generate', prepareSources);
    const openDatabase = () => (database ??= openTestDatabase(folder));
    await runSteps(listSteps(folder, openDatabase), { folder, total, interruption });
  } catch (error) {
    total.failed += 1;
    console.log(error instanceof Failure ? error.message : error.stack);
  } finally {
    await closeDatabase(await database?.catch(() => undefined), folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
  console.log(`${total.passed} passed, ${total.failed} failed`);
  if (interruption.signal.aborted) return INTERRUPTED;
  return total.failed > 0 ? 1 : 0;
}

async function closeDatabase(database, folder) {
  if (!database) return;
  const { demoFolder } = await import('./test-steps.mjs');
  const { dropPattern } = await import('./test-newspaper.mjs');
  await dropPattern(database.adminUrl, demoFolder(folder)).catch(() => {});
  await database.stop();
}

async function runSteps(steps, { folder, total, interruption }) {
  const waiting = [...steps];
  const running = new Set();
  const redness = new AbortController();
  const signal = AbortSignal.any([redness.signal, interruption.signal]);
  let free = CORES;

  const start = async (step) => {
    free -= step.cores;
    const { passed, failed, again, output, seconds } = await runStep(step, { folder, signal });
    free += step.cores;
    if (signal.aborted) return;
    total.passed += passed;
    total.failed += failed;
    report(step.name, seconds, failed > 0 ? 'failed' : `${passed} passed`);
    for (const one of again) console.log(`  only at the second try: ${one}`);
    if (failed === 0) return;
    redness.abort();
    console.log(`\n${output.trim()}\n`);
  };

  while (waiting.length > 0 || running.size > 0) {
    while (!signal.aborted && waiting[0]?.cores <= free) {
      const run = start(waiting.shift()).finally(() => running.delete(run));
      running.add(run);
    }
    if (running.size === 0) return;
    await Promise.race(running);
  }
}

async function timed(name, work) {
  const started = performance.now();
  await work();
  report(name, (performance.now() - started) / 1000, 'done');
}

function report(name, seconds, result) {
  console.log(`${name.padEnd(14)}${seconds.toFixed(1).padStart(7)} s  ${result}`);
}
