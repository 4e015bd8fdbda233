import { pino } from 'pino';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  minutesAfter,
  newest,
  newDraft,
  newSection,
  newStaff,
  newStory,
  NOON,
} from '@/tests/factories';
import { newPicture } from '@/tests/picture-factory';
import { recallPicture } from '@/newsroom/media/recall-picture';
import { updatePicture } from '@/newsroom/media/update-picture';
import { retractArticle } from '@/newsroom/articles/retract-article';
import { scheduleArticle } from '@/newsroom/articles/schedule-article';
import { db } from '@/newsroom/db/client';
import type { PageChange } from '@/newsroom/events/page-change';
import { SYSTEM, type StaffActor } from '@/newsroom/staff/actor';
import { AddressBook } from './address-book';
import { Freshness } from './freshness';

let now: Date;
let book: AddressBook;
let freshness: Freshness;
let changes: PageChange[];
/** Keys of what an earlier run left on disk. */
let kept: string[];
let reporter: StaffActor;
let section: number;

const staleKeys = (): string[] => changes.flatMap(({ stale }) => stale);
const withdrawnKeys = (): string[] => changes.flatMap(({ withdrawn }) => withdrawn);

beforeEach(async () => {
  now = NOON;
  changes = [];
  kept = [];
  book = new AddressBook();
  freshness = open(book);
  reporter = await newStaff('reporter');
  section = await newSection();
});

afterEach(() => freshness.close());

function open(of: AddressBook): Freshness {
  const apply = async (change: PageChange): Promise<void> => void changes.push(change);
  return new Freshness({
    book: of,
    apply,
    keptKeys: () => kept,
    log: pino({ level: 'silent' }),
    clock: () => now,
  });
}

test('what was published before the start is known', async () => {
  const id = await newStory(reporter, section);
  expect(await freshness.start()).toBe(true);
  expect(book.isPublic(id)).toBe(true);
  expect(withdrawnKeys()).toEqual([]);
});

test('what was withdrawn while no front was listening is withdrawn from what was kept', async () => {
  const [stays, leaves] = [await newStory(reporter, section), await newStory(reporter, section)];
  await retractArticle(SYSTEM, { id: leaves, reason: 'سبب كافٍ للسحب.' }, now);
  kept = [`a:${stays}`, `a:${leaves}`, `~a:${leaves}`, 'front'];
  await freshness.start();
  expect(withdrawnKeys()).toEqual([`a:${leaves}`, `~a:${leaves}`]);
});

test('a picture that readers may not see any more is withdrawn from what was kept', async () => {
  const [stays, ended] = [await newPicture(), await newPicture()];
  await recallPicture(SYSTEM, { id: ended, reason: 'طلبت الوكالة سحبها.' }, now);
  kept = [`m:${stays}`, `m:${ended}`, `~m:${ended}`];
  await freshness.start();
  expect(withdrawnKeys()).toEqual([`m:${ended}`, `~m:${ended}`]);
});

test('a licence ends at its time, with nobody doing anything, also one that was set since', async () => {
  await freshness.start();
  const id = await newPicture();
  // NOON is twelve in Riyadh.
  const end = { licenceUntil: '2026-11-24', licenceTime: '12:30' };
  await updatePicture(SYSTEM, { id, licence: 'agency', ...end }, now);
  await freshness.catchUp();
  now = minutesAfter(NOON, 29);
  freshness.turn();
  expect(withdrawnKeys()).toEqual([]);
  now = minutesAfter(NOON, 30);
  freshness.turn();
  expect(withdrawnKeys()).toEqual([`m:${id}`, `~m:${id}`]);
  await updatePicture(SYSTEM, { id, licenceUntil: '' }, now);
});

test('after catching up everything that was committed before is carried out', async () => {
  await freshness.start();
  const ids = [await newStory(reporter, section), await newStory(reporter, section)];
  // Several at once: whoever comes while one is reading waits for the next.
  await Promise.all([freshness.catchUp(), freshness.catchUp(), freshness.catchUp()]);
  expect(ids.map((id) => book.isPublic(id))).toEqual([true, true]);
  expect(staleKeys()).toEqual(expect.arrayContaining(ids.map((id) => `a:${id}`)));
});

test('what another instance publishes is heard of', async () => {
  await freshness.start();
  const id = await newStory(reporter, section);
  await expect.poll(() => book.isPublic(id)).toBe(true);
});

test('a lost connection is made again, and what was missed is caught up by its id', async () => {
  await freshness.start();
  const listeners = (): Promise<{ pid: number }[]> =>
    db().$queryRaw`SELECT pid FROM pg_stat_activity
      WHERE application_name = 'matbaa listener' AND datname = current_database()`;
  await expect.poll(async () => (await listeners()).length).toBe(1);
  const [lost] = await listeners();
  await db().$queryRaw`SELECT pg_terminate_backend(${lost?.pid})`;
  const id = await newStory(reporter, section);
  await expect.poll(() => book.isPublic(id), { timeout: 10_000 }).toBe(true);
  await expect
    .poll(async () => (await listeners())[0]?.pid, { timeout: 10_000 })
    .not.toBe(lost?.pid);
});

test('a retraction is withdrawn, and its number remembered', async () => {
  const id = await newStory(reporter, section);
  await freshness.start();
  await retractArticle(SYSTEM, { id, reason: 'سبب كافٍ للسحب.' }, now);
  await freshness.catchUp();
  expect(withdrawnKeys()).toEqual([`a:${id}`, `~a:${id}`]);
  expect(book.findArticle(id)?.standing).toBe('retracted');
});

test('a scheduled story appears at its time and leaves at its end, with nobody doing anything', async () => {
  await freshness.start();
  const id = await newDraft(reporter, { sectionId: section });
  await scheduleArticle(SYSTEM, { ...(await newest(id)), date: '2026-11-24', time: '13:00' }, now);
  const due = minutesAfter(NOON, 60);
  await db().article.update({ where: { id }, data: { unpublishAt: minutesAfter(due, 30) } });
  await freshness.catchUp();

  now = new Date(due.getTime() - 1);
  freshness.turn();
  expect(book.findArticle(id)).toBeNull();
  expect(staleKeys()).not.toContain(`a:${id}`);

  now = due;
  freshness.turn();
  expect(book.isPublic(id)).toBe(true);
  expect(staleKeys()).toEqual(expect.arrayContaining([`a:${id}`, `s:${section}`, 'front']));
  expect(withdrawnKeys()).toEqual([]);

  now = minutesAfter(due, 30);
  freshness.turn();
  expect(book.findArticle(id)?.standing).toBe('gone');
  expect(withdrawnKeys()).toEqual([`a:${id}`, `~a:${id}`]);
});

test('at midnight in the newspaper’s zone every page that shows the date is aged', async () => {
  await freshness.start();
  now = new Date('2026-11-24T20:59:59.999Z');
  freshness.turn();
  expect(changes.flatMap(({ aged = [] }) => aged)).not.toContain('today');
  now = new Date('2026-11-24T21:00:00Z');
  freshness.turn();
  expect(changes.flatMap(({ aged = [] }) => aged)).toContain('today');
});

test('a start without the database says so, knows nothing to be missing, and is made up for', async () => {
  const load = book.load.bind(book);
  let away = true;
  book.load = (at) => (away ? Promise.reject(new Error('ECONNREFUSED')) : load(at));
  const id = await newStory(reporter, section);
  expect(await freshness.start()).toBe(false);
  expect(book.ready).toBe(false);
  away = false;
  await expect.poll(() => book.ready, { timeout: 10_000 }).toBe(true);
  expect(book.isPublic(id)).toBe(true);
});

test('events that could not be carried out are carried out by the next reading', async () => {
  await freshness.start();
  const learn = book.learn.bind(book);
  let fails = true;
  book.learn = (events, at) => (fails ? Promise.reject(new Error('lost')) : learn(events, at));
  const id = await newStory(reporter, section);
  await expect(freshness.catchUp()).rejects.toThrow('lost');
  fails = false;
  await freshness.catchUp();
  expect(book.isPublic(id)).toBe(true);
});
