import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { readFigures } from './figures.mjs';

const program = fileURLToPath(new URL('load-process.mjs', import.meta.url));

/**
 * Starts a load in a process of its own (see load-process.mjs), with our own small client: the
 * usual library needed 124 µs of processor a request where a bare Node server needed 17 and this
 * client 12, so that it would have been measured instead of the servers. The job:
 * `{ port, paths, headers, connections, seconds, warmUp, rate, once }`; without `seconds` it runs
 * until `stop()`. With `pid` (a front) the figures hold what it and its press used meanwhile.
 *
 * Returns `{ measuring, done, stop() }`: two promises, of the end of the warm-up and of the figures
 * `{ requests, rate, p50, p95, p99, statuses, lost, bytes, frontCpu, pressCpu, frontMemory,
 * pressMemory }` (a second; milliseconds; microseconds a request; MB).
 */
export function startLoad({ pid, ...job }) {
  const child = fork(program, [], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const usual = { host: `127.0.0.1:${job.port}`, connections: 32, warmUp: 0.5, headers: {} };
  child.send({ ...usual, ...job });
  let before;
  const measuring = new Promise((resolve) => {
    child.on('message', ({ type }) => {
      if (type !== 'measuring') return;
      before = readFigures(pid);
      resolve();
    });
    child.on('exit', resolve);
  });
  const done = new Promise((resolve, reject) => {
    child.on('message', ({ type, figures }) => {
      if (type === 'done') resolve({ ...figures, ...used(before, readFigures(pid), figures) });
    });
    child.on('exit', (code) => reject(new Error(`the load generator ended (code ${code})`)));
  });
  // Whoever asks later still hears of a failure; nobody asking is no reason to end.
  done.catch(() => {});
  return { measuring, done, stop: () => (child.connected && child.send('stop'), done) };
}

/** Runs a load to its end; resolves to its figures. */
export const runLoad = (job) => startLoad(job).done;

/** Asks every page once, so that it is in memory; gives up after a minute. */
export const warmUp = (port, paths) =>
  runLoad({ port, paths, once: true, connections: 4, warmUp: 0, seconds: 60 });

function used(before, after, { requests }) {
  if (!before || !after) return {};
  const each = (room) => (after[room].cpu - before[room].cpu) / Math.max(1, requests);
  return {
    frontCpu: each('front'),
    pressCpu: each('press'),
    frontMemory: after.front.memory,
    pressMemory: after.press.memory,
  };
}
