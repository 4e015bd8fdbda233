import { setTimeout as wait } from 'node:timers/promises';
import { query } from '../database.mjs';
import { waitUntil } from '../processes.mjs';
import { findAddresses } from './addresses.mjs';
import { openDesk } from './desk.mjs';
import { descendants } from './figures.mjs';
import { serve } from './newspaper.mjs';
import { countGone, inspectPublications } from './inspect-publications.mjs';
import { pagesThatShow } from './pages-that-show.mjs';
import { promise } from './report.mjs';

const STORIES = 5;
/** A kill comes at a random moment of so many milliseconds of publishing. */
const MOMENT = 1500;
const RECOVERY = 60_000;
/** Pages of each story that are looked at after every kill: its own, front, latest, section, feed. */
const BUSY = 5;
/** Milliseconds after which an old page counts as old for good. */
const FRESH = 5000;

/**
 * Kills the front and the press by turns (`kill -9`) at random moments while an editor publishes as
 * fast as it goes; then looks whether every story is wholly what the database says, every
 * publication has exactly one event, and every page is fresh.
 */
export async function measureKills({ scratch, options }) {
  const found = { published: 0, lost: 0, old: [], slowest: 0 };
  let paper = await serve(scratch, 'large');
  const { hot } = await findAddresses(paper.url);
  const desk = await openDesk(paper, 'chief');
  const stories = [];
  for (const path of hot.slice(0, STORIES)) {
    const id = Number(path.split('/').at(-1));
    const title = `مقياس الأعطال ${id} أول ${Date.now()}`;
    await desk.publish(id, title);
    stories.push({ id, pages: await pagesThatShow(paper, id, title, title) });
  }
  for (let kill = 0; kill < options.kills; kill += 1) {
    const publishing = publishUntilFailure(desk, stories, kill, found);
    const before = found.published;
    await waitUntil(() => found.published > before || found.lost > kill, RECOVERY);
    await wait(Math.random() * MOMENT);
    const killedAt = performance.now();
    const victim = kill % 2 === 0 ? 'front' : 'press';
    if (victim === 'front') {
      // The press goes with its front; what is left of the group is ended.
      process.kill(paper.pid, 'SIGKILL');
      await paper.ended;
      await paper.stop();
      await publishing;
      paper = await serve(scratch, 'large', { port: paper.port, siteUrl: paper.siteUrl });
    } else {
      for (const pid of descendants(paper.pid)) process.kill(pid, 'SIGKILL');
      await publishing;
    }
    await waitUntil(() => rendersAgain(paper), RECOVERY);
    found.slowest = Math.max(found.slowest, performance.now() - killedAt);
    const old = await findOld(paper, stories);
    found.old.push(...old.map((page) => `${page} after killing the ${victim}`));
  }
  const { halves, doubled, missing } = await inspectPublications(
    paper.url,
    stories.map(({ id }) => id),
  );
  return {
    promises: [
      promise('stories that are half published', halves, '≤', 0),
      promise('publications without an event', missing, '≤', 0),
      promise('publications with two events', doubled, '≤', 0),
      promise(
        'answered publications that are gone',
        await countGone(paper.url, found.answered),
        '≤',
        0,
      ),
      promise('pages that are old after the restart', found.old.length, '≤', 0),
    ],
    notes: [
      `${options.kills} kills, ${found.published} publications answered, ${found.lost} interrupted; ` +
        `slowest return ${(found.slowest / 1000).toFixed(1)} s.`,
      ...(found.old.length > 0 ? [`Old: ${found.old.slice(0, 10).join(', ')}.`] : []),
    ],
  };
}

/** Publishes one story after another until an answer is lost; remembers the last that was answered. */
async function publishUntilFailure(desk, stories, kill, found) {
  found.answered ??= new Map();
  for (let turn = 0; ; turn += 1) {
    const { id } = stories[turn % stories.length];
    const title = `مقياس الأعطال ${id} طبعة ${kill}/${turn}`;
    try {
      await desk.publish(id, title);
      found.answered.set(id, title);
      found.published += 1;
    } catch {
      // Whether this one was published, the database alone knows.
      found.answered.delete(id);
      found.lost += 1;
      return;
    }
  }
}

/** A page that is never in memory: the press and the database have to answer. */
async function rendersAgain({ origin }) {
  const path = `/search?q=${Math.random().toString(36).slice(2)}`;
  try {
    const response = await fetch(origin + path, { signal: AbortSignal.timeout(5000) });
    await response.arrayBuffer();
    return response.status === 200;
  } catch {
    return false;
  }
}

/** The pages that go on showing another headline than the database's. */
async function findOld(paper, stories) {
  const old = [];
  for (const { id, pages } of stories) {
    const { rows } = await query(
      paper.url,
      `SELECT r.title FROM "Article" a JOIN "Revision" r ON r.id = a."liveRevisionId" WHERE a.id = $1`,
      [id],
    );
    for (const page of pages.slice(0, BUSY)) {
      const isFresh = async () => (await textOf(paper.origin + page)).includes(rows[0].title);
      if (!(await waitUntil(isFresh, FRESH))) old.push(page);
    }
  }
  return old;
}

const textOf = (address) =>
  fetch(address).then(
    (response) => response.text(),
    () => '',
  );
