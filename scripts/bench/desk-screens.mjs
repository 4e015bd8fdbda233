import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { query } from '../database.mjs';
import { root } from '../settings.mjs';
import { signIn } from './desk.mjs';
import { serve } from './newspaper.mjs';
import { promise } from './report.mjs';
import { percentile } from './rounds.mjs';

/** Answers of each screen that are measured, after some that only warm it. */
const TIMES = 40;
const WARMING = 5;
const AT_ONCE = 500;
/** What every screen of the desk has to keep to, in milliseconds. */
const PROMISED = 100;

/** How long the desk's screens take to answer at a hundred thousand articles, one after another. */
export async function measureDeskScreens({ scratch }) {
  const paper = await serve(scratch, 'large');
  const cookie = await signIn(paper, 'chief@demo.matbaa');
  const headers = { cookie, origin: paper.origin };
  const open = async (path) => {
    const response = await fetch(paper.origin + path, { headers, redirect: 'manual' });
    await response.arrayBuffer();
    if (response.status !== 200) throw new Error(`${path} answered ${response.status}`);
  };
  const [{ id }] = await query(paper.url, 'SELECT max(id)::int AS id FROM "Article"');
  const screens = Object.fromEntries(
    Object.entries(paths(id)).map(([name, path]) => [name, () => open(path)]),
  );
  const bulk = await bulkOf(paper, headers);
  const rows = [];
  for (const [name, ask] of Object.entries({
    ...screens,
    [`${AT_ONCE} moved to a section`]: bulk,
  })) {
    rows.push([name, await timesOf(ask)]);
  }
  const slowest = Math.max(...rows.map(([, times]) => percentile(times, 0.95)));
  return {
    tables: [
      {
        head: ['the desk, ms to answer', 'median', 'p95', 'slowest'],
        cells: rows.map(([name, times]) => [
          name,
          ...[0.5, 0.95, 1].map((share) => String(Math.round(percentile(times, share)))),
        ]),
      },
    ],
    promises: [promise('slowest p95 of the desk', slowest, '≤', PROMISED, ' ms')],
  };
}

const q = (words) => encodeURIComponent(words);

function paths(id) {
  return {
    dashboard: '/admin',
    list: '/admin/articles',
    'list, drafts': '/admin/articles?state=draft',
    'list, two sections and a kind': '/admin/articles?section=1&section=2&kind=news',
    'list, a writer': `/admin/articles?writer=${q('كاتب 7')}`,
    'list, a tag': `/admin/articles?tag=${q('وسم 7')}`,
    'list, by views': '/admin/articles?sort=views',
    'list, by publication, far on': '/admin/articles?sort=published&cursor=next_1600000000000_5000',
    'search, common words': `/admin/articles?q=${q('خطة النقل')}`,
    'search, a rare word': `/admin/articles?q=${q('الوزارة123')}`,
    'search, a common word of a writer': `/admin/articles?q=${q('النقل')}&writer=${q('كاتب 7')}`,
    'review queue': '/admin/review',
    palette: `/api/palette?q=${q('المدينة')}`,
    editor: `/admin/articles/${id}`,
  };
}

/** Moves the newest articles to and fro, as the list's button does. */
async function bulkOf(paper, headers) {
  const rows = await query(
    paper.url,
    `SELECT "articleId"::int AS id FROM "WorkingCopy" ORDER BY "updatedAt" DESC LIMIT ${AT_ONCE}`,
  );
  const ids = rows.map(({ id }) => id).join(',');
  const sections = await query(paper.url, 'SELECT id FROM "Section" ORDER BY id LIMIT 2');
  const action = actionNamed('changeArticlesAction');
  let turn = 0;
  return async () => {
    turn += 1;
    const form = new FormData();
    form.set('_1_kind', 'section');
    form.set('_1_ids', ids);
    form.set('_1_sectionId', String(sections[turn % 2].id));
    // What React sends for `action(null, formData)`.
    form.set('0', '[null,"$K1"]');
    const response = await fetch(`${paper.origin}/admin/articles`, {
      method: 'POST',
      headers: { ...headers, accept: 'text/x-component', 'next-action': action },
      body: form,
    });
    const text = await response.text();
    if (!text.includes('"ok":true')) throw new Error(`the bulk act answered ${response.status}`);
  };
}

/** The id of a Server Action, as the build wrote it down. */
function actionNamed(name) {
  const file = join(root, '.next/server/server-reference-manifest.json');
  const { node } = JSON.parse(readFileSync(file, 'utf8'));
  const found = Object.entries(node).find(([, { exportedName }]) => exportedName === name);
  if (!found) throw new Error(`the build knows no action ${name}`);
  return found[0];
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
