import { setTimeout as wait } from 'node:timers/promises';
import sharp from 'sharp';
import { query } from '../database.mjs';
import { findAddresses, handOut } from './addresses.mjs';
import { signIn } from './desk.mjs';
import { readFigures } from './figures.mjs';
import { startLoad, warmUp } from './load.mjs';
import { serve } from './newspaper.mjs';
import { promise, row } from './report.mjs';
import { sendPicture } from './send-picture.mjs';

/** Photographs of 12 and of 24 megapixels, as telephones and cameras make them. */
const SIZES = [
  [4000, 3000],
  [6000, 4000],
];
const OF_EACH = 4;
/** Different pages that the hits ask for. */
const HOT = 100;
/** Requests a second: readers who come when they come. */
const HITS = 500;
const MISSES = 4;
const SAMPLE = 200;
const LONGEST = 600_000;

/**
 * Photographs through the whole way: in parts over HTTP, taken in, cut by the job; beside readers
 * who ask for pages in memory and for pages that have to be rendered, as they do before it.
 */
export async function measurePictures({ scratch, options }) {
  const paper = await serve(scratch, 'small');
  const { port } = paper;
  const { hot, cold } = await findAddresses(paper.url);
  const takeCold = handOut([...hot.slice(HOT), ...cold], 2, 1000);
  await warmUp(port, hot.slice(0, HOT));
  const photographs = await makePhotographs();
  const cookie = await signIn(paper, 'photo@demo.matbaa');

  const read = () => {
    const hits = startLoad({ port, paths: hot.slice(0, HOT), connections: 8, rate: HITS });
    const job = { port, paths: takeCold(), connections: 2, rate: MISSES, once: true };
    const misses = startLoad(job);
    return async () => ({ hits: await hits.stop(), misses: await misses.stop() });
  };
  const stopIdle = read();
  await wait(Math.max(10, options.seconds) * 1000);
  const idle = await stopIdle();

  const peaks = watchMemory(paper.pid);
  const stopBusy = read();
  const started = performance.now();
  const ids = [];
  for (const bytes of photographs) ids.push(await sendPicture(paper, cookie, bytes));
  const takenIn = performance.now();
  await allCut(paper.url, ids);
  const cut = performance.now();
  const busy = await stopBusy();
  const memory = peaks.stop();

  const minutes = (from, to) => (to - from) / 60_000;
  const megabytes = (name) => [name, `${Math.round(memory[name])} MB`];
  const p95 = (kind) => busy[kind].p95 / idle[kind].p95;
  return {
    rows: [
      row(`hits, ${HITS} a second, before`, idle.hits),
      row('hits beside pictures', busy.hits),
      row(`misses, ${MISSES} a second, before`, idle.misses),
      row('misses beside pictures', busy.misses),
    ],
    tables: [
      {
        head: ['pictures', 'measured'],
        cells: [
          ['a minute, whole way', (ids.length / minutes(started, cut)).toFixed(1)],
          ['a minute, taken in', (ids.length / minutes(started, takenIn)).toFixed(1)],
          ...['press', 'jobs', 'front'].map((name) => megabytes(name)),
        ],
      },
    ],
    promises: [
      promise('hit p95 beside pictures / before', p95('hits'), '≤', 2),
      promise('miss p95 beside pictures / before', p95('misses'), '≤', 2),
      promise('background work, most memory', memory.jobs, '≤', 300, ' MB'),
    ],
  };
}

/** Noise that is blurred: nothing compresses worse, and no two look alike. */
async function makePhotographs() {
  const all = [];
  for (let turn = 0; turn < OF_EACH; turn += 1) {
    for (const [width, height] of SIZES) {
      const noise = { type: 'gaussian', mean: 128, sigma: 60 };
      const small = { width: Math.ceil(width / 4), height: Math.ceil(height / 4), channels: 3 };
      const coarse = await sharp({ create: { ...small, noise, background: '#000' } })
        .png()
        .toBuffer();
      all.push(await sharp(coarse).resize(width, height).jpeg({ quality: 88 }).toBuffer());
    }
  }
  return all;
}

async function allCut(url, ids) {
  const until = performance.now() + LONGEST;
  for (;;) {
    const { rows } = await query(
      url,
      `SELECT count(*)::int AS left, count(*) FILTER (WHERE "cutState" = 'failed')::int AS failed
         FROM "Media" WHERE id = ANY($1) AND "cutState" <> 'ready'`,
      [ids],
    );
    if (rows[0].failed > 0) throw new Error(`${rows[0].failed} pictures could not be cut`);
    if (rows[0].left === 0) return;
    if (performance.now() > until) throw new Error(`${rows[0].left} pictures are not cut`);
    await wait(SAMPLE);
  }
}

function watchMemory(pid) {
  const most = { front: 0, press: 0, jobs: 0 };
  const timer = setInterval(() => {
    const now = readFigures(pid);
    for (const name of Object.keys(most))
      most[name] = Math.max(most[name], now?.[name].memory ?? 0);
  }, SAMPLE);
  return {
    stop: () => {
      clearInterval(timer);
      return most;
    },
  };
}
