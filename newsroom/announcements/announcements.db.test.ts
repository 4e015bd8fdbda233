import { Logger, runOnce, type TaskList } from 'graphile-worker';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import {
  edit,
  minutesAfter,
  newDraft,
  newest,
  newSection,
  newStaff,
  publish,
} from '@/tests/factories';
import { Receiver } from '@/tests/receiver';
import { archiveArticle } from '../articles/archive-article';
import { expireArticle } from '../articles/expire-article';
import { retractArticle } from '../articles/retract-article';
import { scheduleArticle } from '../articles/schedule-article';
import { unscheduleArticle } from '../articles/unschedule-article';
import { isoWithOffset } from '../arabic/dates';
import { db } from '../db/client';
import { write } from '../db/write';
import { JOBS } from '../jobs/job-list';
import { SYSTEM, type StaffActor } from '../staff/actor';
import { createWriter } from '../writers/create-writer';

const SILENT = new Logger(() => () => undefined);
const SITE = 'http://localhost:3000';
const KEY = '0a1b2c3d4e5f';
const outside = new Receiver();
await outside.open();
// Before anything reads the settings.
process.env.WEBSUB_HUB = `${outside.url}/hub`;
process.env.INDEXNOW_KEY = KEY;
process.env.INDEXNOW_ENDPOINT = `${outside.url}/indexnow`;

// The queue has the database's clock: what these acts ask for is due, and the stories are public.
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 2 });
const { rows } = await pool.query<{ earlier: Date }>(`SELECT now() - interval '10 min' AS earlier`);
const now = rows[0]?.earlier ?? new Date(0);
/** A full minute some time later. */
const hour = new Date(Math.ceil(now.getTime() / 60_000) * 60_000 + 3_600_000);
let reporter: StaffActor;
let sections: number[];
let writer: number;

beforeAll(async () => {
  reporter = await newStaff('reporter');
  sections = [await newSection('اقتصاد'), await newSection('سياسة')];
  writer = (await createWriter(SYSTEM, { handle: null, name: 'سعاد المالكي' }, now)).id;
});

beforeEach(async () => {
  await db().$executeRaw`DELETE FROM graphile_worker._private_jobs`;
  outside.received = [];
  outside.status = 200;
  outside.meanwhile = () => Promise.resolve();
});

afterAll(async () => {
  await pool.end();
  outside.close();
});

const slugOf = async (at: number) =>
  (await db().section.findUniqueOrThrow({ where: { id: sections[at] ?? 0 } })).slug;

const newText = (sectionAt = 0): Promise<number> =>
  newDraft(reporter, { sectionId: sections[sectionAt] ?? 0, writerIds: [writer] }, now);

/** A moment as the newspaper's people say it. */
function wallTime(moment: Date): { date: string; time: string } {
  const local = isoWithOffset(moment);
  return { date: local.slice(0, 10), time: local.slice(11, 16) };
}

/** Does all work that is due. */
async function work(clock = () => minutesAfter(now, 10)): Promise<void> {
  const tasks: TaskList = Object.fromEntries(
    Object.entries(JOBS).map(([name, job]) => [name, (payload) => job(payload, clock)]),
  );
  await runOnce({ pgPool: pool, taskList: tasks, noHandleSignals: true, logger: SILENT });
}

/** The same with what failed, however long it would wait. */
async function tryAgain(): Promise<void> {
  await db().$executeRaw`UPDATE graphile_worker._private_jobs SET run_at = now()`;
  await work();
}

const hubPings = () =>
  outside.received
    .filter(({ path }) => path === '/hub')
    .map(({ body }) => {
      const said = new URLSearchParams(body);
      expect(said.get('hub.mode')).toBe('publish');
      return said.get('hub.url')?.replace(SITE, '') ?? '';
    })
    .sort();

const submitted = () =>
  outside.received
    .filter(({ path }) => path === '/indexnow')
    .map(({ body }) => (JSON.parse(body) as { urlList: string[] }).urlList);

const queue = () =>
  db().$queryRaw<{ key: string; run_at: Date; attempts: number }[]>`
    SELECT key, run_at, attempts FROM graphile_worker.jobs ORDER BY key`;

test('a publication: its feeds at the hub, its address with search engines, exactly as they take it', async () => {
  const id = await newText();
  await publish(SYSTEM, id, now);
  await work();
  const slug = await slugOf(0);
  const feeds = ['/feed.json', '/feed.xml', `/${slug}/feed.xml`, `/writer/w${writer}/feed.xml`];
  expect(hubPings()).toEqual(feeds.sort());
  const form = 'application/x-www-form-urlencoded;charset=UTF-8';
  const json = 'application/json; charset=utf-8';
  for (const { method, path, type } of outside.received) {
    expect([method, type]).toEqual(['POST', path === '/hub' ? form : json]);
  }
  const [told] = outside.received.filter(({ path }) => path === '/indexnow');
  expect(JSON.parse(told?.body ?? '')).toEqual({
    host: 'localhost:3000',
    key: KEY,
    keyLocation: `${SITE}/${KEY}.txt`,
    urlList: [`${SITE}/${slug}/${id}`],
  });
  expect(await queue()).toEqual([]);
});

test('acts that follow one another are told together: a feed once, every address', async () => {
  const ids = [await newText(), await newText(1)];
  for (const id of ids) await publish(SYSTEM, id, now);
  // Moved: its old address answers 301 from now on, and both sections' feeds are others.
  await edit(SYSTEM, ids[0] ?? 0, { sectionId: sections[1] ?? 0 }, now);
  await publish(SYSTEM, ids[0] ?? 0, now);
  await archiveArticle(SYSTEM, { id: ids[1] ?? 0 }, now);
  await work();
  const [first, second] = [await slugOf(0), await slugOf(1)];
  const feeds = ['/feed.json', '/feed.xml', `/${first}/feed.xml`, `/${second}/feed.xml`];
  expect(hubPings()).toEqual([...feeds, `/writer/w${writer}/feed.xml`].sort());
  const addresses = [`/${second}/${ids[0]}`, `/${first}/${ids[0]}`, `/${second}/${ids[1]}`];
  expect(submitted()).toEqual([addresses.map((address) => SITE + address)]);
});

test('a retraction is told; what readers never saw is not', async () => {
  const id = await newText();
  await publish(SYSTEM, id, now);
  await work();
  outside.received = [];
  await retractArticle(SYSTEM, { id, reason: 'سبب كافٍ للسحب.' }, minutesAfter(now, 1));
  await newText();
  await work();
  expect(hubPings()).toContain('/feed.xml');
  expect(submitted()).toEqual([[`${SITE}/${await slugOf(0)}/${id}`]]);
});

test('a scheduled story is told of when it has appeared, unless it was taken back', async () => {
  const ids = [await newText(), await newText()];
  for (const id of ids)
    await scheduleArticle(SYSTEM, { ...(await newest(id)), ...wallTime(hour) }, now);
  await unscheduleArticle(SYSTEM, { id: ids[1] ?? 0 }, now);
  const asked = (await queue()).map(({ key, run_at }) => [key, run_at.getTime() - hour.getTime()]);
  expect(asked).toEqual(ids.map((id) => [`begin:${id}`, 2000]));
  await work();
  expect(outside.received).toEqual([]);
  await db().$executeRaw`UPDATE graphile_worker._private_jobs SET run_at = now()`;
  await work(() => minutesAfter(hour, 1));
  expect(submitted()).toEqual([[`${SITE}/${await slugOf(0)}/${ids[0]}`]]);
  expect(hubPings()).toContain('/feed.xml');
});

test('the end of a story is told of when it has come, at its last time, unless it was taken back', async () => {
  const ids = [await newText(), await newText()];
  for (const id of ids) {
    await publish(SYSTEM, id, now);
    await expireArticle(SYSTEM, { id, ...wallTime(minutesAfter(hour, 60)) }, now);
    await expireArticle(SYSTEM, { id, ...wallTime(hour) }, now);
  }
  await expireArticle(SYSTEM, { id: ids[1] ?? 0, clear: 'yes' }, now);
  await work();
  const asked = (await queue()).map(({ key, run_at }) => [key, run_at.getTime() - hour.getTime()]);
  expect(asked).toEqual(ids.map((id) => [`end:${id}`, 2000]));
  outside.received = [];
  await db().$executeRaw`UPDATE graphile_worker._private_jobs SET run_at = now()`;
  await work(() => minutesAfter(hour, 1));
  expect(submitted()).toEqual([[`${SITE}/${await slugOf(0)}/${ids[0]}`]]);
});

test('what came due while nobody worked is told once, however many begin to work', async () => {
  const ids = [await newText(), await newText()];
  for (const id of ids)
    await scheduleArticle(SYSTEM, { ...(await newest(id)), ...wallTime(hour) }, now);
  await expireArticle(SYSTEM, { id: ids[0] ?? 0, ...wallTime(minutesAfter(hour, 30)) }, now);
  await db().$executeRaw`UPDATE graphile_worker._private_jobs SET run_at = now() - interval '1 h'`;
  const late = () => minutesAfter(hour, 60);
  await Promise.all([work(late), work(late), work(late)]);
  const slug = await slugOf(0);
  const address = (at: number) => [`${SITE}/${slug}/${ids[at]}`];
  // The first one appeared and has ended meanwhile: both are told.
  expect(submitted().sort()).toEqual([address(0), address(0), address(1)].sort());
  expect(hubPings().filter((path) => path === '/feed.xml')).toHaveLength(3);
  outside.received = [];
  await work(late);
  expect([outside.received, await queue()]).toEqual([[], []]);
});

test.each([302, 403, 500])(
  'an answer %d is tried again later, and leads nowhere else',
  async (status) => {
    outside.status = status;
    await publish(SYSTEM, await newText(), now);
    await work();
    expect(outside.received.map(({ path }) => path)).not.toContain('/elsewhere');
    const waiting = await queue();
    expect(waiting).toHaveLength(5);
    for (const { attempts, run_at } of waiting) {
      expect(attempts).toBe(1);
      expect(run_at.getTime()).toBeGreaterThan(now.getTime());
    }
    outside.status = 202;
    outside.received = [];
    await tryAgain();
    expect(outside.received).toHaveLength(5);
    expect(await queue()).toEqual([]);
  },
);

test('a telling that fails while another story is published is tried again', async () => {
  const ids = [await newText(), await newText()];
  await publish(SYSTEM, ids[0] ?? 0, now);
  outside.status = 500;
  outside.meanwhile = async (path) => {
    if (path !== '/indexnow') return;
    outside.meanwhile = () => Promise.resolve();
    await publish(SYSTEM, ids[1] ?? 0, now);
  };
  await work();
  outside.status = 200;
  outside.received = [];
  await tryAgain();
  const slug = await slugOf(0);
  const addresses = ids.map((id) => `${SITE}/${slug}/${id}`);
  expect(submitted().flat().sort()).toEqual(addresses.sort());
  expect(await queue()).toEqual([]);
});

test('what nobody takes is told eight times, and makes no later telling longer', async () => {
  outside.status = 403;
  const ids = [await newText(), await newText()];
  await publish(SYSTEM, ids[0] ?? 0, now);
  await work();
  await publish(SYSTEM, ids[1] ?? 0, now);
  for (let round = 0; round < 9; round += 1) await tryAgain();
  const slug = await slugOf(0);
  const told = ids.map((id) => Array<string[]>(8).fill([`${SITE}/${slug}/${id}`]));
  expect(submitted().toSorted()).toEqual(told.flat().toSorted());
});

test('an archive that is imported is not told of, what is of today is', async () => {
  const imported = async (id: number, publicAt: Date): Promise<void> => {
    const places = {
      sectionId: sections[0] ?? 0,
      tagIds: [],
      writerIds: [],
      pictureIds: [],
      galleryIds: [],
    };
    const after = { ...places, publicAt: publicAt.toISOString() };
    const data = { before: null, after, externalId: String(id) };
    await write(SYSTEM, now, async (_tx, record) => {
      record({ type: 'article.imported', nounId: String(id), data });
    });
  };
  const id = await newText();
  await publish(SYSTEM, id, now);
  await work();
  outside.received = [];
  await imported(id, minutesAfter(now, -3 * 24 * 60));
  expect(await queue()).toEqual([]);
  await imported(id, minutesAfter(now, -60));
  await work();
  expect(submitted()).toEqual([[`${SITE}/${await slugOf(0)}/${id}`]]);
});
