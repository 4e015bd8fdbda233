import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { query } from '../database.mjs';
import { root } from '../settings.mjs';
import { serve } from './newspaper.mjs';
import { promise } from './report.mjs';
import { percentile } from './rounds.mjs';

/** Questions of each kind, none of them asked twice: what the front keeps is not measured. */
const QUESTIONS = 60;
const WARM_UP = 5;
const PAGES = QUESTIONS + WARM_UP;
const INDEXED = 3000;
const MOST_MS = { small: 50, large: 100 };
const MILLION = 1_000_000;

/**
 * How long the newspaper thinks about searches that nobody has made before, one after another, in milliseconds:
 * the search itself (`npm run search -- time`), and from asking the front to the whole page, beside a list
 * of as many stories that is not searched for; what the index weighs.
 */
export async function measureSearch({ scratch, options }) {
  const paper = await serve(scratch, 'large');
  const words = await readWords(paper.url);
  const kinds = {
    'common word': words.common,
    'rare word': words.rare,
    'two words': words.pairs,
    phrase: words.phrases.map((words) => `"${words}"`),
    'no result': words.rare.map((word, at) => `${word.slice(0, 3)}ظظ${at}غق`),
  };
  const most = options.articles >= MILLION ? MOST_MS.large : MOST_MS.small;
  const [cells, promises] = [[], []];
  const keep = (kind, times) => promises.push(promise(`${kind}: p95`, times.p95, '≤', most, ' ms'));
  for (const [kind, questions] of Object.entries(kinds)) {
    const alone = await timesAlone(paper.url, questions.slice(PAGES, 2 * PAGES));
    const pages = await timesOf(paper.origin, questions.slice(0, PAGES).map(asPage));
    cells.push([kind, ...cellsOf(alone), ...cellsOf(pages)]);
    keep(`search, ${kind}`, alone);
  }
  const begun = words.beginnings.map((word) => `/suggest?q=${encodeURIComponent(word)}`);
  const suggestions = await timesOf(paper.origin, begun.slice(0, PAGES));
  keep('suggestions', suggestions);
  cells.push(['suggestions', '—', '—', '—', ...cellsOf(suggestions)]);
  const lists = Array.from({ length: PAGES }, (_, at) => `/latest?page=${at + 2}`);
  cells.push([
    'a list, not searched',
    '—',
    '—',
    '—',
    ...cellsOf(await timesOf(paper.origin, lists)),
  ]);
  const columns = ['p50', 'p95', 'slowest'];
  const head = [
    'searches never made before, ms',
    ...columns.map((name) => `search ${name}`),
    ...columns.map((name) => `page ${name}`),
  ];
  const notes = [await weigh(paper.url), await timeIndexing(paper.url)];
  return { tables: [{ head, cells }], promises, notes };
}

function asPage(words) {
  return `/search?q=${encodeURIComponent(words)}`;
}

/** `npm run search` with an argument, in a process of its own. */
function startSearch(url, argument) {
  return spawn(process.execPath, [join(root, 'dist/search.mjs'), argument], {
    env: { ...process.env, NODE_ENV: 'production', DATABASE_URL: url, AUTH_SECRET: 'x'.repeat(32) },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
}

/** The search without a page around it. */
async function timesAlone(url, questions) {
  const program = startSearch(url, 'time');
  program.stdin.end(questions.join('\n'));
  const lines = (await text(program.stdout)).trim().split('\n');
  if (lines.length !== questions.length) throw new Error('not every question was answered');
  return summary(lines.slice(WARM_UP).map((line) => Number.parseFloat(line)));
}

/** How fast the words of stories are made anew. */
async function timeIndexing(url) {
  await query(
    url,
    `UPDATE "ArticleSearch" SET "analyser" = 0 WHERE "articleId" IN (
      SELECT "articleId" FROM "ArticleSearch" ORDER BY "articleId" DESC LIMIT ${INDEXED})`,
  );
  const said = await text(startSearch(url, 'index').stdout);
  if (!said.startsWith(`${INDEXED} stories`)) throw new Error(`the indexing said: ${said}`);
  return `Indexed anew, a hundred in a transaction: ${said.trim()}`;
}

async function timesOf(origin, paths) {
  const times = [];
  for (const [at, path] of paths.entries()) {
    const began = performance.now();
    const answer = await fetch(origin + path);
    await answer.arrayBuffer();
    if (!answer.ok) throw new Error(`${decodeURIComponent(path)} answered ${answer.status}`);
    if (at >= WARM_UP) times.push(performance.now() - began);
  }
  return summary(times);
}

function summary(times) {
  return {
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    slowest: percentile(times, 1),
  };
}

function cellsOf({ p50, p95, slowest }) {
  return [p50, p95, slowest].map((ms) => ms.toFixed(0));
}

/** Words as they stand in the stories, by how many have them; the planner's statistics know the common ones. */
async function readWords(url) {
  const { rows } = await query(
    url,
    `SELECT elem AS word FROM pg_stats, unnest(most_common_elems::text::text[]) AS elem
      WHERE tablename = 'ArticleSearch' AND attname = 'document' AND length(elem) > 2`,
  );
  const common = rows.map(({ word }) => word).filter((word) => /^[ء-ي]+$/.test(word));
  const titles = await query(
    url,
    `SELECT r.title FROM "Article" a JOIN "Revision" r ON r.id = a."liveRevisionId"
      ORDER BY a.id DESC LIMIT 3000`,
  );
  const said = titles.rows.map(({ title }) => title.match(/[\u0621-\u064a]{3,}/g) ?? []);
  const known = new Set(common);
  const rare = [...new Set(said.flat())].filter((word) => !known.has(word));
  const unlike = (list) => [...new Set(list)];
  return {
    common,
    rare,
    pairs: unlike(said.map(([a, , b]) => [a, b].filter(Boolean).join(' '))),
    phrases: unlike(said.map((words) => words.slice(0, 3).join(' '))).filter(Boolean),
    beginnings: unlike(said.flat().map((word) => word.slice(0, 3))),
  };
}

async function weigh(url) {
  const { rows } = await query(
    url,
    `SELECT count(*)::int AS stories, (pg_total_relation_size('"ArticleSearch"') +
         pg_total_relation_size('"ArticleSearchHead"'))::float8 AS bytes,
       pg_relation_size('"ArticleSearch_document_idx"')::float8 AS words FROM "ArticleSearch"`,
  );
  const [{ stories, bytes, words }] = rows;
  const kilo = (size) => (size / stories / 1000).toFixed(2);
  return `The search weighs ${kilo(bytes)} kB a story, ${kilo(words)} of it the index of words (${stories} stories).`;
}
