import { query } from '../database.mjs';
import { serve } from './newspaper.mjs';
import { promise } from './report.mjs';

/** Questions of each kind, none of them asked twice: what the front keeps is not measured. */
const QUESTIONS = 60;
const WARM_UP = 5;
const MOST_MS = { small: 50, large: 100 };
const MILLION = 1_000_000;

/**
 * How long the newspaper thinks about searches that nobody has made before: milliseconds from asking the
 * front to the whole answer, one after another, rendering included; what the index weighs.
 */
export async function measureSearch({ scratch, options }) {
  const paper = await serve(scratch, 'large');
  const words = await readWords(paper.url);
  const kinds = {
    'common word': words.common.map(asPage),
    'rare word': words.rare.map(asPage),
    'two words': words.pairs.map(asPage),
    phrase: words.phrases.map((words) => asPage(`"${words}"`)),
    'no result': words.rare.map((word, at) => asPage(`${word.slice(0, 3)}ظظ${at}غق`)),
    suggestions: words.beginnings.map((word) => `/suggest?q=${encodeURIComponent(word)}`),
  };
  const most = options.articles >= MILLION ? MOST_MS.large : MOST_MS.small;
  const [tables, promises] = [[], []];
  for (const [kind, paths] of Object.entries(kinds)) {
    const times = await timesOf(paper.origin, paths);
    tables.push([kind, String(times.length), ms(times, 0.5), ms(times, 0.95), ms(times, 1)]);
    promises.push(promise(`search, ${kind}: p95`, quantile(times, 0.95), '≤', most, ' ms'));
  }
  const head = ['searches never made before', 'asked', 'p50 ms', 'p95 ms', 'slowest ms'];
  return { tables: [{ head, cells: tables }], promises, notes: [await weigh(paper.url)] };
}

function asPage(words) {
  return `/search?q=${encodeURIComponent(words)}`;
}

async function timesOf(origin, paths) {
  const times = [];
  for (const [at, path] of paths.slice(0, QUESTIONS + WARM_UP).entries()) {
    const began = performance.now();
    const answer = await fetch(origin + path);
    await answer.arrayBuffer();
    if (!answer.ok) throw new Error(`${decodeURIComponent(path)} answered ${answer.status}`);
    if (at >= WARM_UP) times.push(performance.now() - began);
  }
  return times.toSorted((a, b) => a - b);
}

function quantile(sorted, share) {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

function ms(sorted, share) {
  return quantile(sorted, share).toFixed(0);
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
    `SELECT count(*)::int AS stories, pg_total_relation_size('"ArticleSearch"')::float8 AS bytes,
       pg_relation_size('"ArticleSearch_document_idx"')::float8 AS words FROM "ArticleSearch"`,
  );
  const [{ stories, bytes, words }] = rows;
  const kilo = (size) => (size / stories / 1000).toFixed(2);
  return `The search weighs ${kilo(bytes)} kB a story, ${kilo(words)} of it the index of words (${stories} stories).`;
}
