import { beforeAll, expect, test } from 'vitest';
import {
  copyOf,
  edit,
  minutesAfter,
  newDraft,
  newest,
  newSection,
  newStaff,
  newStory,
  NOON,
} from '@/tests/factories';
import { assignArticle } from '../assignments/assign-article';
import { db } from '../db/client';
import { SYSTEM, type StaffActor } from '../staff/actor';
import { embargoArticle } from './embargo-article';
import { expireArticle } from './expire-article';
import { listAgenda } from './list-agenda';
import { scheduleArticle } from './schedule-article';

const at = (minutes: number): Date => minutesAfter(NOON, minutes);
const local = (time: string) => ({ date: '2026-11-24', time });

let section: number;
let reporter: StaffActor;
let stories: Record<'scheduled' | 'changed' | 'ending' | 'embargoed' | 'wanted', number>;

beforeAll(async () => {
  section = await newSection();
  reporter = await newStaff('reporter');
  const draft = (title: string) => newDraft(reporter, { sectionId: section, title });
  const scheduled = await draft('مجدولة');
  await scheduleArticle(SYSTEM, { ...(await newest(scheduled)), ...local('13:00') }, NOON);
  const changed = await draft('عُدّلت بعد الجدولة');
  await scheduleArticle(SYSTEM, { ...(await newest(changed)), ...local('14:00') }, NOON);
  await edit(SYSTEM, changed, { title: 'عُدّلت' }, NOON);
  const ending = await newStory(reporter, section);
  await expireArticle(SYSTEM, { id: ending, ...local('15:00') }, NOON);
  const embargoed = await draft('محظورة');
  await embargoArticle(SYSTEM, { id: embargoed, ...local('16:00') }, NOON);
  const wanted = await draft('مطلوبة');
  const work = { id: wanted, assigneeId: reporter.id, ...local('17:00'), brief: '' };
  await assignArticle(await newStaff('chief'), work, NOON);
  stories = { scheduled, changed, ending, embargoed, wanted };
});

async function told(actor: StaffActor, now: Date): Promise<string[]> {
  const names = new Map(Object.entries(stories).map(([name, id]) => [id, name]));
  const { items } = await listAgenda(actor, { from: NOON, zone: 'Asia/Riyadh' }, now);
  return items.map(({ id, kind, passed, warning }) =>
    [names.get(id), kind, passed ? 'passed' : 'due', warning].filter(Boolean).join(' '),
  );
}

test('what is due stands in the order of its time', async () => {
  expect(await told(reporter, at(1))).toEqual([
    'scheduled publishes due',
    'changed publishes due changedSince',
    'ending ends due',
    'embargoed embargoEnds due',
    'wanted wanted due',
  ]);
});

test('what has come to pass is marked, and so is what is late', async () => {
  expect(await told(reporter, at(301))).toEqual([
    'scheduled publishes passed',
    'changed publishes passed',
    'ending ends passed',
    'embargoed embargoEnds passed notScheduled',
    'wanted wanted passed overdue',
  ]);
});

test('nobody is told of what is out of reach', async () => {
  expect(await told(await newStaff('reporter'), at(1))).toEqual([]);
  expect(await told(await newStaff('photo'), at(1))).toEqual([]);
  const elsewhere = await newSection('سياسة');
  expect(await told(await newStaff('editor', [elsewhere]), at(1))).toEqual([]);
});

test('a page ends with a day, and the next begins with the following one that has something', async () => {
  const author = await newStaff('reporter');
  const days = { '2026-12-01': 59, '2026-12-02': 3, '2026-12-05': 2 };
  const { id } = await newest(await newDraft(author, { sectionId: section, title: 'موعد' }));
  const { articleId: _, ...copy } = await copyOf(id);
  for (const [day, howMany] of Object.entries(days)) {
    const facts = { createdAt: NOON, createdById: author.id, workStateAt: NOON };
    const rows = await db().article.createManyAndReturn({
      data: Array.from({ length: howMany }, (_row, n) => ({
        ...facts,
        embargoUntil: new Date(Date.parse(`${day}T06:00:00Z`) + n * 60_000),
      })),
      select: { id: true },
    });
    await db().workingCopy.createMany({
      data: rows.map((row) => ({ ...copy, articleId: row.id, body: [], fieldVersions: {} })),
    });
  }
  const page = (from: Date) => listAgenda(author, { from, zone: 'Asia/Riyadh' }, at(1));
  const first = await page(NOON);
  expect(first.items).toHaveLength(62);
  expect(first.next?.toISOString()).toBe('2026-12-04T21:00:00.000Z');
  const second = await page(first.next ?? NOON);
  expect(second.items.map((item) => item.at.slice(0, 10))).toEqual(['2026-12-05', '2026-12-05']);
  expect(second.next).toBeNull();
  // What was scheduled for an earlier day stands on the first page alone.
  const { items } = await listAgenda(reporter, { from: at(2 * 1440), zone: 'Asia/Riyadh' }, at(1));
  expect(items).toEqual([]);
});

test('a day on which much was published does not hide what is still to come', async () => {
  const chief = await newStaff('chief');
  await publishManyLike(await newStory(reporter, section));
  expect(await told(chief, at(1))).toContain('scheduled publishes due');
});

/** Two hundred more stories that were published at once, by the database alone. */
async function publishManyLike(id: number): Promise<void> {
  await db().$executeRaw`
    INSERT INTO "Article" (id, "createdAt", "workStateAt")
    SELECT 900000 + n, a."createdAt", a."workStateAt"
    FROM "Article" a, generate_series(1, 200) n WHERE a.id = ${id}`;
  await db().$executeRaw`
    INSERT INTO "Revision" SELECT (jsonb_populate_record(r,
      jsonb_build_object('id', 900000 + n, 'articleId', 900000 + n))).*
    FROM "Revision" r, generate_series(1, 200) n WHERE r."articleId" = ${id}`;
  await db().$executeRaw`
    UPDATE "Article" m SET "liveRevisionId" = m.id, "liveSectionId" = a."liveSectionId",
      "liveKind" = a."liveKind", "publicAt" = a."publicAt",
      "firstPublishedAt" = a."firstPublishedAt"
    FROM "Article" a WHERE a.id = ${id} AND m.id > 900000`;
}
