import { beforeEach, expect, test } from 'vitest';
import { scheduleArticle } from '@/newsroom/articles/schedule-article';
import { returnArticle } from '@/newsroom/articles/return-article';
import { db } from '@/newsroom/db/client';
import { addViews } from '@/newsroom/readership/add-views';
import { getViewFigures } from '@/newsroom/readership/get-view-figures';
import { listReadNow } from '@/newsroom/readership/list-read-now';
import { SYSTEM, type StaffActor } from '@/newsroom/staff/actor';
import {
  approve,
  minutesAfter,
  newDraft,
  newest,
  newSection,
  newStaff,
  newStory,
  NOON,
  submit,
} from '@/tests/factories';
import { dayOf } from './day';
import { getDayLine } from './get-day-line';
import { getFigures } from './get-figures';
import { listActivity } from './list-activity';
import { listLateWork } from './list-late-work';
import { listOwnWork } from './list-own-work';

const ZONE = 'Asia/Riyadh';
const HOUR = 60;
const DAY = 24 * HOUR;

let mine: number;
let foreign: number;
let reporter: StaffActor;
let other: StaffActor;
let editor: StaffActor;

// Every test has people and sections of its own.
beforeEach(async () => {
  mine = await newSection();
  foreign = await newSection('سياسة');
  reporter = await newStaff('reporter');
  other = await newStaff('reporter');
  editor = await newStaff('editor', [mine]);
});

async function scheduled(author: StaffActor, section: number, time: string, day = '2026-11-24') {
  const id = await newDraft(author, { sectionId: section, title: `موعد ${time}` });
  await scheduleArticle(SYSTEM, { ...(await newest(id)), date: day, time }, NOON);
  return id;
}

test('the day begins and ends at the newspaper’s midnight', () => {
  const { start, end } = dayOf(new Date('2026-11-23T21:30:00Z'), ZONE);
  expect([start.toISOString(), end.toISOString()]).toEqual([
    '2026-11-23T21:00:00.000Z',
    '2026-11-24T21:00:00.000Z',
  ]);
});

test('figures count what waits, what is due and what came out, within reach', async () => {
  for (const [author, section] of [
    [reporter, mine],
    [other, mine],
    [other, foreign],
  ] as const) {
    await submit(author, await newDraft(author, { sectionId: section }));
    await newStory(author, section, {}, minutesAfter(NOON, -HOUR));
    await newStory(author, section, {}, minutesAfter(NOON, -DAY - HOUR));
    await scheduled(author, section, '18:00');
  }
  // After this hour yesterday: not yet counted against today.
  await newStory(other, mine, {}, minutesAfter(NOON, -DAY + HOUR));
  const now = minutesAfter(NOON, 5);
  expect(await getFigures(editor, ZONE, now)).toEqual({
    waiting: { count: 2, oldest: NOON.toISOString() },
    dueToday: { count: 2, next: '2026-11-24T15:00:00.000Z' },
    publishedToday: { count: 2, before: 2 },
  });
  expect(await getFigures(reporter, ZONE, now)).toMatchObject({
    waiting: { count: 1 },
    dueToday: { count: 1 },
    publishedToday: { count: 1, before: 1 },
  });
});

test('what is due on a later day is the next, and not of today', async () => {
  await scheduled(reporter, mine, '09:00', '2026-11-26');
  expect((await getFigures(reporter, ZONE, NOON)).dueToday).toEqual({
    count: 0,
    next: '2026-11-26T06:00:00.000Z',
  });
});

test('the line of the day holds today alone, in order, within reach', async () => {
  const out = await newStory(reporter, mine, {}, minutesAfter(NOON, -HOUR));
  await newStory(reporter, mine, {}, minutesAfter(NOON, -DAY));
  await newStory(other, foreign, {}, NOON);
  const due = await scheduled(other, mine, '23:59');
  await scheduled(other, mine, '00:01', '2026-11-25');
  const line = await getDayLine(editor, ZONE, minutesAfter(NOON, 1));
  expect(line.map(({ id, state }) => [id, state])).toEqual([
    [out, 'published'],
    [due, 'scheduled'],
  ]);
  expect(line[1]?.at).toBe('2026-11-24T20:59:00.000Z');
});

test('own work: returned first, then the latest touched; nothing that readers see', async () => {
  const draft = await newDraft(reporter, { sectionId: mine }, minutesAfter(NOON, 9));
  const returned = await newDraft(reporter, { sectionId: mine });
  await submit(reporter, returned);
  await returnArticle(editor, { ...(await newest(returned)), note: 'ينقص المصدر' }, NOON);
  await newStory(reporter, mine);
  await newDraft(other, { sectionId: mine });
  expect(await listOwnWork(reporter, minutesAfter(NOON, 10))).toMatchObject([
    { id: returned, state: 'changesRequested', reviewNote: 'ينقص المصدر', sinceBy: editor.name },
    { id: draft, state: 'draft' },
  ]);
});

test('late: approved and not published, returned and not mended; a queue is late for its author', async () => {
  const waits = await newDraft(reporter, { sectionId: mine });
  await submit(reporter, waits);
  const approved = await newDraft(other, { sectionId: mine });
  await submit(other, approved);
  await approve(editor, approved);
  expect((await listLateWork(editor, minutesAfter(NOON, 11 * HOUR))).articles).toEqual([]);
  const later = minutesAfter(NOON, 13 * HOUR);
  expect((await listLateWork(editor, later)).articles).toMatchObject([
    { id: approved, reason: 'approved', by: other.name },
  ]);
  expect((await listLateWork(reporter, later)).articles).toMatchObject([
    { id: waits, reason: 'review' },
  ]);
});

test('failed cuts are told to those who mend pictures, failed jobs to those who keep the house', async () => {
  const [photo, admin] = [await newStaff('photo'), await newStaff('admin')];
  await db()
    .$executeRaw`SELECT graphile_worker.add_job('ping-feed', '{}'::json, max_attempts := 1)`;
  await db().$executeRaw`
    UPDATE graphile_worker._private_jobs SET attempts = max_attempts, last_error = 'lost'`;
  expect((await listLateWork(admin, NOON)).failedJobs).toMatchObject([
    { name: 'ping-feed', count: 1 },
  ]);
  for (const person of [photo, editor, reporter]) {
    expect((await listLateWork(person, NOON)).failedJobs).toEqual([]);
  }
  await db().$executeRaw`DELETE FROM graphile_worker._private_jobs`;
});

test('activity: the latest first, within reach, pictures of one person as one line', async () => {
  const id = await newDraft(reporter, { sectionId: mine, title: 'قطار' });
  await submit(reporter, id, minutesAfter(NOON, 1));
  const theirs = await newDraft(other, { sectionId: foreign });
  await submit(other, theirs, minutesAfter(NOON, 2));
  const [latest, begun] = await listActivity(editor);
  expect(latest).toMatchObject({
    type: 'article.submitted',
    by: reporter.name,
    article: { id, title: 'قطار' },
  });
  expect(begun).toMatchObject({ type: 'article.created', article: { id } });
  expect((await listActivity(editor)).map(({ article }) => article?.id)).not.toContain(theirs);
});

test('views: today against yesterday by the same minute, within reach', async () => {
  await db().articleViews.deleteMany();
  const own = await newStory(reporter, mine, {}, minutesAfter(NOON, -3 * DAY));
  const theirs = await newStory(other, foreign, {}, minutesAfter(NOON, -3 * DAY));
  const at = (minutes: number) => minutesAfter(NOON, minutes);
  const counts = [
    { articleId: own, hour: at(0), count: 30 },
    { articleId: own, hour: at(-HOUR), count: 20 },
    // Yesterday: a whole hour, half of the hour under way, and one that is still to be compared.
    { articleId: own, hour: at(-DAY - HOUR), count: 10 },
    { articleId: own, hour: at(-DAY), count: 8 },
    { articleId: own, hour: at(-DAY + HOUR), count: 100 },
    { articleId: theirs, hour: at(0), count: 500 },
  ];
  await addViews(
    SYSTEM,
    { source: '6f1c1c7e-3d0c-4a8e-9d55-1f2b3c4d5e6f', number: 1, counts },
    at(30),
  );
  const figures = await getViewFigures(reporter, dayOf(NOON, ZONE).start, at(30));
  expect(figures).toMatchObject({ today: 50, before: 14 });
  expect(figures.hours).toHaveLength(24);
  expect(figures.hours.slice(-2)).toEqual([20, 30]);
  expect(await listReadNow(editor, at(30))).toMatchObject([{ id: own, views: 50 }]);
  expect((await listReadNow(await newStaff('chief'), at(30))).map(({ id }) => id)).toEqual([
    theirs,
    own,
  ]);
});
