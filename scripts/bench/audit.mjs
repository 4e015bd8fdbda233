import { join } from 'node:path';
import { runChild } from '../children.mjs';
import { query } from '../database.mjs';
import { root } from '../settings.mjs';
import { signIn } from './desk.mjs';
import { fillRecord } from './fill-record.mjs';
import { measureIndexCost } from './index-cost.mjs';
import { copyDatabase, environment, serve } from './newspaper.mjs';
import { promise } from './report.mjs';
import { percentile } from './rounds.mjs';

const EVENTS = 1_000_000;
const TIMES = 40;
const WARMING = 5;
const PROMISED = 100;
const DAY_MS = 86_400_000;

/**
 * The activity log over a million events: how long its screen takes to answer under each filter,
 * what events and seals weigh, how fast they are sealed and verified, and what the indexes cost.
 */
export async function measureAudit({ scratch }) {
  const url = await copyDatabase(scratch, { from: 'small', to: 'audit' });
  await fillRecord(url, EVENTS);
  const sealing = await timeOf(scratch, 'head');
  await query(url, 'VACUUM ANALYZE "EventSeal"');
  const verifying = await timeOf(scratch, 'verify');
  const paper = await serve(scratch, 'audit');
  const headers = { cookie: await signIn(paper, 'chief@demo.matbaa'), origin: paper.origin };
  const rows = [];
  for (const [name, filters] of Object.entries(asked(Date.now()))) {
    rows.push([name, await timesOf(`${paper.origin}/admin/audit?${filters}`, headers)]);
  }
  const slowest = Math.max(...rows.map(([, times]) => percentile(times, 0.95)));
  return {
    tables: [
      {
        head: ['the log of 1 M events, ms to answer', 'median', 'p95', 'slowest'],
        cells: rows.map(([name, times]) => [
          name,
          ...[0.5, 0.95, 1].map((share) => String(Math.round(percentile(times, share)))),
        ]),
      },
      await measureIndexCost(url),
    ],
    promises: [promise('activity log: slowest p95', slowest, '≤', PROMISED, ' ms')],
    notes: [
      await weigh(url),
      `Sealing took ${perSecond(sealing)} events a second, verifying ${perSecond(verifying)}.`,
    ],
  };
}

/** Filters of the screen, as its address has them. */
function asked(now) {
  const far = `next_${now - 600 * DAY_MS}_1`;
  const day = (ago) => new Date(now - ago * DAY_MS).toISOString().slice(0, 10);
  const month = `from=${day(430)}&to=${day(400)}`;
  return {
    everything: '',
    'everything, far on': `cursor=${far}`,
    'a person who writes much': 'person=1001',
    'a person, far on': `person=1001&cursor=${far}`,
    'a person who writes little': 'person=1040',
    'the system': 'person=system',
    'an article': 'noun=article&nounId=50000',
    'all articles, far on': `noun=article&cursor=${far}`,
    'a rare noun': 'noun=settings',
    'a common kind': 'kind=writing',
    'a kind, far on': `kind=publishing&cursor=${far}`,
    'a rare kind': 'kind=settings',
    'a month a year ago': month,
    'a kind in that month': `kind=access&${month}`,
    'a person and a kind': 'person=1020&kind=access',
    'a person and a kind without events': 'person=1020&kind=record',
    'a person, a noun and a month': `person=1005&noun=media&${month}`,
    'all of it, far on': `person=1002&noun=article&kind=review&${month}&cursor=next_${now - 410 * DAY_MS}_1`,
  };
}

async function timesOf(address, headers) {
  const times = [];
  for (let turn = -WARMING; turn < TIMES; turn += 1) {
    const began = performance.now();
    const response = await fetch(address, { headers, redirect: 'manual' });
    await response.arrayBuffer();
    if (response.status !== 200) throw new Error(`${address} answered ${response.status}`);
    if (turn >= 0) times.push(performance.now() - began);
  }
  return times;
}

/** Seconds that a verb of `npm run audit` takes. */
async function timeOf(scratch, verb) {
  const began = performance.now();
  const env = environment(scratch, { database: 'audit', port: 3000, siteUrl: 'http://localhost' });
  const what = `npm run audit -- ${verb} failed`;
  await runChild(process.execPath, [join(root, 'dist', 'audit.mjs'), verb], { env, what });
  return (performance.now() - began) / 1000;
}

function perSecond(seconds) {
  return Math.round(EVENTS / seconds);
}

async function weigh(url) {
  const { rows } = await query(
    url,
    `SELECT (SELECT count(*) FROM "Event")::float8 AS events,
       pg_table_size('"Event"')::float8 AS rows, pg_indexes_size('"Event"')::float8 AS indexes,
       pg_total_relation_size('"EventSeal"')::float8 AS seals`,
  );
  const [{ events, ...sizes }] = rows;
  const each = (bytes) => Math.round(bytes / events);
  const all = (sizes.rows + sizes.indexes + sizes.seals) / 1e6;
  return (
    `An event weighs ${each(sizes.rows)} bytes, its places in indexes ${each(sizes.indexes)}, ` +
    `its seal ${each(sizes.seals)}: ${Math.round(all)} MB for ${events} events.`
  );
}
