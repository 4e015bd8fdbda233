import { setTimeout as wait } from 'node:timers/promises';
import { findAddresses } from './addresses.mjs';
import { openDesk } from './desk.mjs';
import { startLoad, warmUp } from './load.mjs';
import { serve } from './newspaper.mjs';
import { pagesThatShow } from './pages-that-show.mjs';
import { promise, row } from './report.mjs';
import { percentile } from './rounds.mjs';

const PUBLICATIONS = 200;
/** Article, front page, latest, section, feed: looked at after every publication. */
const BUSY = 5;
const EVERY = 200;
const STORIES = 5;
const HITS_A_SECOND = 1000;
/** Different pages that readers ask for meanwhile. */
const HOT = 100;
/** Milliseconds after which the rest of the publications is left out. */
const LONGEST = 90_000;
/** After this a page counts as never having become fresh. */
const PATIENCE = 5000;

/**
 * New headlines of five stories, five a second, while readers ask a thousand times a second: how
 * long after the action's answer the pages that show the story show it new, here and on a second
 * instance. An answer that was asked for after the action's and is still old is stale.
 */
export async function measureFreshness({ scratch }) {
  const paper = await serve(scratch, 'large');
  const other = await serve(scratch, 'large', { siteUrl: paper.siteUrl });
  const hot = (await findAddresses(paper.url)).hot.slice(0, HOT);
  const desk = await openDesk(paper);
  const stories = [];
  for (const path of hot.slice(0, STORIES)) {
    const id = Number(path.split('/').at(-1));
    const title = `مقياس الحداثة ${id} أول ${Date.now()}`;
    await desk.publish(id, title);
    stories.push({
      id,
      path,
      pages: await pagesThatShow(paper, id, title, `مقياس الحداثة ${id}`),
      turn: null,
    });
  }
  for (const { port } of [paper, other]) {
    await warmUp(port, hot);
  }
  const found = { article: [], all: [], other: [], stale: 0, refused: 0 };
  const hits = startLoad({ port: paper.port, pid: paper.pid, paths: hot, rate: HITS_A_SECOND });
  await hits.measuring;
  const startedAt = performance.now();
  for (let at = 0; at < PUBLICATIONS && performance.now() - startedAt < LONGEST; at += 1) {
    await wait(Math.max(0, startedAt + at * EVERY - performance.now()));
    const story = stories[at % STORIES];
    // One story's publications wait for one another; the five are published side by side.
    await story.turn;
    story.turn = publishOne({ paper, other, desk, story, at, found });
  }
  await Promise.all(stories.map(({ turn }) => turn));
  const seconds = (performance.now() - startedAt) / 1000;
  const figures = await hits.stop();
  return report(found, seconds, figures, stories);
}

async function publishOne({ paper, other, desk, story, at, found }) {
  const title = `مقياس الحداثة ${story.id} طبعة ${at + 1}`;
  try {
    await desk.publish(story.id, title);
  } catch {
    found.refused += 1;
    return;
  }
  const answeredAt = performance.now();
  const pages = chosen(story.pages, at);
  const elsewhere = untilShown(other.origin + story.path, title, answeredAt);
  const here = await Promise.all(
    pages.map((page) => untilShown(paper.origin + page, title, answeredAt)),
  );
  found.article.push(here[0].after);
  found.all.push(Math.max(...here.map(({ after }) => after)));
  found.other.push((await elsewhere).after);
  // Once more: a slow rendering of the old text must not have come back meanwhile.
  const again = await Promise.all(pages.map((page) => shows(paper.origin + page, title)));
  const stale = here.reduce((sum, one) => sum + one.stale, 0);
  found.stale += stale + again.filter((shown) => shown === false).length;
}

/** The pages that readers are on, and of the others another one each time. */
function chosen(pages, at) {
  const others = pages.slice(BUSY);
  return [...pages.slice(0, BUSY), ...others.slice(at % others.length).slice(0, 1)];
}

/** `{ after, stale }`: the milliseconds until `address` showed the title, and old answers before. */
async function untilShown(address, title, since) {
  for (let stale = 0; ;) {
    const shown = await shows(address, title);
    const after = performance.now() - since;
    if (shown) return { after, stale };
    if (shown === false) stale += 1;
    if (after > PATIENCE) return { after: Infinity, stale };
    await wait(5);
  }
}

/** Whether a page shows the title; null when there is no page to look at (503, no connection). */
async function shows(address, title) {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) });
    const text = await response.text();
    return response.status === 200 ? text.includes(title) : null;
  } catch {
    return null;
  }
}

function report(found, seconds, figures, stories) {
  const delays = (list) => ({
    rate: list.length / seconds,
    p50: percentile(list, 0.5),
    p95: percentile(list, 0.95),
    p99: percentile(list, 0.99),
  });
  const { statuses, lost } = figures;
  return {
    rows: [
      row('hits while publishing (open loop)', { ...figures, failed: lost + (statuses[503] ?? 0) }),
      row('published → the article is fresh', { ...delays(found.article), failed: found.refused }),
      row('published → every page is fresh', delays(found.all)),
      row('published → fresh on another instance', delays(found.other)),
    ],
    promises: [
      promise('every page fresh, p95', percentile(found.all, 0.95), '≤', 100, ' ms'),
      promise('stale answers', found.stale, '≤', 0),
      promise('other instance, p95', percentile(found.other, 0.95), '≤', 1000, ' ms'),
      promise('publications a second', found.all.length / seconds, '≥', 4.5),
    ],
    notes: [`Pages that show the newest story: ${stories[0].pages.join(' ')}`],
  };
}
