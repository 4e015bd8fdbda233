import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { query } from '../database.mjs';
import { findAddresses } from './addresses.mjs';
import { readFigures } from './figures.mjs';
import { runLoad, startLoad, warmUp } from './load.mjs';
import { serve } from './newspaper.mjs';
import { randomAddresses } from './random-addresses.mjs';
import { promise, row } from './report.mjs';

const REQUESTS = 50_000;
const A_SECOND = 1000;
/** Different pages that the hits ask for. */
const HOT = 100;
/** Seconds after which the rest of a flood is left out. */
const LONGEST = 120;
/** PostgreSQL's processes hand in their counts about once a second. */
const COUNTED = 2500;

/**
 * Fifty thousand requests to random addresses, a thousand a second, beside hits: what they cost the
 * hits, the memory of both processes, the copies on disk, and the database (transactions of the
 * newspaper's database; each of Prisma's single statements is one).
 */
export async function measureFlood({ scratch, options }) {
  const paper = await serve(scratch, 'large');
  const { port, pid } = paper;
  const hot = (await findAddresses(paper.url)).hot.slice(0, HOT);
  await warmUp(port, hot);
  const hits = { port, pid, paths: hot, connections: 8 };
  const seconds = Math.max(5, options.seconds);
  const quietFrom = await counted(scratch);
  const before = await runLoad({ ...hits, seconds });
  const quiet = await since(scratch, quietFrom);

  const state = () => ({ ...readFigures(pid), disk: sizeOf(paper.pagesFolder) });
  const stateBefore = state();
  const from = await counted(scratch);
  const meanwhile = startLoad(hits);
  const flood = await runLoad({
    port,
    pid,
    paths: randomAddresses(REQUESTS),
    once: true,
    rate: A_SECOND,
    connections: 64,
    warmUp: 0,
    seconds: LONGEST,
  });
  const during = await meanwhile.stop();
  const asked = await since(scratch, from);
  const stateAfter = state();
  const after = await runLoad({ ...hits, seconds });

  const grown = (room) => stateAfter[room].memory - stateBefore[room].memory;
  return {
    rows: [
      row('hits before the flood, 8 connections', before),
      row('hits during the flood', during),
      row('the flood (open loop)', { ...flood, failed: failed(flood) }),
      row('hits after the flood', after),
    ],
    promises: [
      promise(
        'hits during the flood / without',
        (2 * during.rate) / (before.rate + after.rate),
        '≥',
        0.7,
      ),
      promise('transactions a second from the flood', Math.max(0, asked - quiet), '≤', 20),
      promise('memory of front and press grew', grown('front') + grown('press'), '≤', 50, ' MB'),
      promise('copies on disk grew', (stateAfter.disk - stateBefore.disk) / 1e6, '≤', 5, ' MB'),
    ],
    notes: [`Flood: ${flood.requests} requests answered ${JSON.stringify(flood.statuses)}.`],
  };
}

const failed = ({ statuses, lost }) =>
  lost + Object.entries(statuses).reduce((sum, [status, n]) => sum + (status >= 500 ? n : 0), 0);

async function counted(scratch) {
  await wait(COUNTED);
  // Asked from another database, so that this question is not among the counted.
  const { rows } = await query(
    scratch.postgres.adminUrl,
    `SELECT xact_commit + xact_rollback AS count FROM pg_stat_database WHERE datname = 'large'`,
  );
  return { count: Number(rows[0].count), at: performance.now() };
}

async function since(scratch, from) {
  const to = await counted(scratch);
  return (to.count - from.count) / ((to.at - from.at) / 1000);
}

function sizeOf(folder) {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
  } catch (error) {
    if (error.code === 'ENOENT') return 0;
    throw error;
  }
}
