import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { waitUntil } from '../processes.mjs';
import { findAddresses } from './addresses.mjs';
import { descendants } from './figures.mjs';
import { startLoad, warmUp } from './load.mjs';
import { serve } from './newspaper.mjs';
import { promise, row } from './report.mjs';

const HOT = 200;
const RECOVERY = 60_000;

/**
 * Stops the database under readers, once frozen (every process of it stands still and connections
 * hang) and once ended without a word and started again: how many pages in memory failed, and how
 * long after its return a page that is not in memory is rendered again.
 */
export async function measureOutage({ scratch, options }) {
  const paper = await serve(scratch, 'large');
  const { hot, cold } = await findAddresses(paper.url);
  const paths = [...hot.slice(0, HOT), '/', '/latest', '/local'];
  await warmUp(paper.port, paths);
  const rows = [];
  const promises = [];
  for (const [name, stop] of Object.entries({ frozen: freeze, ended: end })) {
    const load = startLoad({ port: paper.port, pid: paper.pid, paths, rate: 500, connections: 32 });
    await load.measuring;
    const goOn = await stop(scratch);
    await wait(options.outage * 1000);
    const during = await load.stop();
    await goOn();
    const back = performance.now();
    const recovered = await waitUntil(() => isWell(paper, cold.pop()), RECOVERY);
    const seconds = recovered ? (performance.now() - back) / 1000 : Infinity;
    const failed = during.lost + errors(during);
    rows.push(
      row(`hits, database ${name} for ${options.outage} s (open loop)`, { ...during, failed }),
    );
    promises.push(
      promise(`database ${name}: failed pages of those in memory`, failed, '≤', 0),
      promise(`database ${name}: back after`, seconds, '≤', 10, ' s'),
    );
  }
  return { rows, promises, notes: [] };
}

const errors = ({ statuses }) =>
  Object.entries(statuses).reduce((sum, [status, n]) => sum + (status >= 500 ? n : 0), 0);

async function freeze(scratch) {
  const server = serverOf(scratch);
  // The first one last: it would start others for those that it misses.
  const processes = [...descendants(server), server];
  for (const pid of processes) process.kill(pid, 'SIGSTOP');
  const goOn = async () => {
    for (const pid of processes.reverse()) process.kill(pid, 'SIGCONT');
  };
  // Whoever interrupts the bench must not leave a frozen server, which cannot be ended.
  const { stop } = scratch.use({ stop: goOn });
  return stop;
}

/** SIGQUIT is PostgreSQL's immediate shutdown: no goodbye to clients, recovery at the next start. */
async function end(scratch) {
  process.kill(serverOf(scratch), 'SIGQUIT');
  return scratch.restartPostgres;
}

function serverOf({ dataDir }) {
  return Number(readFileSync(join(dataDir, 'postmaster.pid'), 'utf8').split('\n')[0]);
}

async function isWell({ origin }, path) {
  try {
    const options = () => ({ signal: AbortSignal.timeout(10_000) });
    const answers = await Promise.all([
      fetch(`${origin}/readyz`, options()),
      fetch(origin + path, options()),
    ]);
    await Promise.all(answers.map((response) => response.arrayBuffer()));
    return answers.every(({ status }) => status === 200);
  } catch {
    return false;
  }
}
