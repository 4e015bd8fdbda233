import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runChild } from '../children.mjs';
import { findChromium } from '../test-browser.mjs';
import { serve } from './newspaper.mjs';
import { readerPages } from './reader-pages.mjs';
import { promise } from './report.mjs';

/** The last that runs on Node 20; no dependency: it is fetched when somebody asks for it. */
const PACKAGE = 'lighthouse@12.8.2';
const KINDS = ['performance', 'accessibility', 'best-practices', 'seo'];
/** Odd; a page's points are those of its middle run, as Lighthouse's own advice on variability says. */
const RUNS = 3;
const FLAGS = '--headless=new --no-sandbox --disable-gpu';

/** Lighthouse's four scores for a phone, from the registry's copy of it: the middle one of its runs. */
export async function measureLighthouse({ scratch }) {
  const paper = await serve(scratch, 'small');
  const browser = await findChromium();
  const scores = {};
  try {
    for (const [name, path] of Object.entries(await readerPages(paper.url))) {
      const file = join(scratch.folder, 'lighthouse.json');
      const runs = [];
      for (let run = 0; run < RUNS; run += 1) {
        runs.push(await judge(paper.siteUrl + path, file, browser));
      }
      scores[name] = middle(runs);
    }
  } catch (error) {
    return { notes: [`Lighthouse was not measured: ${error.message.split('\n').at(-1)}`] };
  }
  return {
    tables: [
      {
        head: ['Lighthouse mobile', ...KINDS, 'CLS'],
        cells: Object.entries(scores).map(([name, one]) => [
          name,
          ...KINDS.map((kind) => String(one[kind])),
          one.shift.toFixed(3),
        ]),
      },
    ],
    promises: Object.entries(scores).map(([name, one]) => {
      // A page of results must not be indexed, which costs it points on purpose.
      const kinds = KINDS.filter((kind) => name !== 'search' || kind !== 'seo');
      return promise(
        `Lighthouse, ${name}, lowest`,
        Math.min(...kinds.map((kind) => one[kind])),
        '≥',
        100,
      );
    }),
  };
}

/** By the points that vary. */
function middle(runs) {
  return runs.toSorted((a, b) => a.performance - b.performance)[(runs.length - 1) / 2];
}

async function judge(address, file, { executablePath, env }) {
  await runChild(
    'npm',
    ['exec', '--yes', `--package=${PACKAGE}`, '--', 'lighthouse', address, '--quiet'].concat([
      '--output=json',
      `--output-path=${file}`,
      `--chrome-flags=${FLAGS}`,
      `--only-categories=${KINDS.join(',')}`,
    ]),
    { env: { ...env, CHROME_PATH: executablePath }, what: 'Lighthouse cannot be had' },
  );
  const { categories, audits } = JSON.parse(readFileSync(file, 'utf8'));
  const points = KINDS.map((kind) => [kind, Math.round(categories[kind].score * 100)]);
  const shift = audits['cumulative-layout-shift'].numericValue;
  return { ...Object.fromEntries(points), shift };
}
