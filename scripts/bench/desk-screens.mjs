import { AT_ONCE, deskActs } from './desk-acts.mjs';
import { deskPaths } from './desk-paths.mjs';
import { signIn } from './desk.mjs';
import { makeBusy, serve } from './newspaper.mjs';
import { promise } from './report.mjs';
import { percentile } from './rounds.mjs';

/** Answers of each screen that are measured, after some that only warm it: the first ones compile its code. */
const TIMES = 40;
const WARMING = 20;
/** What every screen of the desk has to keep to, in milliseconds; an act on hundreds is shown beside. */
const PROMISED = 100;

/**
 * How long the desk's screens and acts take to answer in a busy newsroom with a hundred thousand
 * articles, one after another, for a chief, a section's editor and a reporter.
 */
export async function measureDeskScreens({ scratch }) {
  await makeBusy(scratch);
  const paper = await serve(scratch, 'busy');
  const [rows, bulk] = [[], []];
  for (const [role, screens] of Object.entries(await deskPaths(paper.url))) {
    const headers = { cookie: await signIn(paper, `${role}@demo.matbaa`), origin: paper.origin };
    for (const [name, path] of Object.entries(screens)) {
      rows.push([`${role}: ${name}`, await timesOf(() => open(paper, headers, path))]);
    }
    if (role !== 'chief') continue;
    for (const [name, act] of Object.entries(await deskActs(paper, headers))) {
      const row = [`${role}: ${name}`, await timesOf(act)];
      (name.includes(AT_ONCE) ? bulk : rows).push(row);
    }
  }
  const slowest = Math.max(...rows.map(([, times]) => percentile(times, 0.95)));
  return {
    tables: [
      {
        head: ['the desk, ms to answer', 'median', 'p95', 'slowest'],
        cells: [...rows, ...bulk].map(([name, times]) => [
          name,
          ...[0.5, 0.95, 1].map((share) => String(Math.round(percentile(times, share)))),
        ]),
      },
    ],
    promises: [promise('slowest p95 of a screen', slowest, '≤', PROMISED, ' ms')],
  };
}

async function open(paper, headers, path) {
  const response = await fetch(paper.origin + path, { headers, redirect: 'manual' });
  await response.arrayBuffer();
  if (response.status !== 200) throw new Error(`${path} answered ${response.status}`);
}

async function timesOf(ask) {
  const times = [];
  for (let turn = -WARMING; turn < TIMES; turn += 1) {
    const started = performance.now();
    await ask();
    if (turn >= 0) times.push(performance.now() - started);
  }
  return times;
}
