import { beforeAll, describe, expect, test } from 'vitest';
import { newDraft, newStaff, NOON } from '@/tests/factories';
import { db } from '../db/client';
import { write } from '../db/write';
import { SYSTEM, type StaffActor } from '../staff/actor';
import { exportRecords } from './export-records';
import { getRecord } from './get-record';
import { listRecordedPeople, listRecords } from './list-records';
import { recordInput, type RecordInput } from './log-input';
import { sealEvents } from './seal-events';

let chief: StaffActor;
let reporter: StaffActor;
let draft: number;

const hoursAfter = (hours: number) => new Date(NOON.getTime() + hours * 3_600_000);
const ask = (filters: Record<string, unknown>) => recordInput.parse(filters);
const list = async (filters: Record<string, unknown>) => listRecords(chief, ask(filters));
const typesOf = async (filters: Record<string, unknown>) =>
  (await list(filters)).items.map(({ type }) => type);

async function tagsAdded(count: number, at: (place: number) => Date): Promise<void> {
  for (let place = 0; place < count; place += 1) {
    await write(reporter, at(place), (_tx, record) => {
      record({ type: 'tag.created', nounId: String(900 + place), data: { name: `وسم ${place}` } });
      return Promise.resolve();
    });
  }
}

beforeAll(async () => {
  chief = await newStaff('chief');
  reporter = await newStaff('reporter');
  draft = await newDraft(reporter);
  // A night in Riyadh: the second lies behind its midnight, and before UTC's.
  await tagsAdded(1, () => new Date('2026-11-27T20:30:00Z'));
  await tagsAdded(1, () => new Date('2026-11-27T21:30:00Z'));
  await write(SYSTEM, hoursAfter(1), (_tx, record) => {
    const changes = [{ field: 'name', from: 'محليات', to: 'المدينة' }];
    record({ type: 'settings.changed', nounId: 'publication', data: { fields: [], changes } });
    return Promise.resolve();
  });
  // What a newer build may have written.
  await db().$executeRaw`INSERT INTO "Event" ("at", "type", "nounId", "data")
    VALUES (${hoursAfter(2)}, 'planet.discovered', '7', '5')`;
});

describe('filters', () => {
  test('without any, everything is told, what nobody knows too', async () => {
    const types = await typesOf({});
    expect(types).toEqual(
      expect.arrayContaining(['staff.created', 'article.created', 'planet.discovered']),
    );
    expect(await db().event.count()).toBe(types.length);
  });

  test('by person, and by the system', async () => {
    const { items } = await list({ person: reporter.id });
    expect(items.length).toBeGreaterThan(2);
    expect(new Set(items.map(({ by }) => by?.name))).toEqual(new Set([reporter.name]));
    const bySystem = await list({ person: 'system' });
    expect(bySystem.items.every(({ by }) => by === null)).toBe(true);
    expect(bySystem.items.map(({ type }) => type)).toContain('planet.discovered');
    expect(await typesOf({ person: 'system', kind: 'settings' })).toEqual(['settings.changed']);
  });

  test('by noun: one article, or all there are', async () => {
    const ofOne = await list({ noun: 'article', nounId: String(draft) });
    expect(ofOne.items.length).toBeGreaterThan(0);
    expect(ofOne.items[0]?.about).toMatchObject({ name: 'عنوان للاختبار', isThere: true });
    expect(await typesOf({ noun: 'media', nounId: String(draft) })).toEqual([]);
    expect(new Set(await typesOf({ noun: 'tag' }))).toEqual(new Set(['tag.created']));
    expect(await typesOf({ noun: 'article', nounId: String(draft), person: chief.id })).toEqual([]);
  });

  test('by kind', async () => {
    expect(new Set(await typesOf({ kind: 'people' }))).toEqual(new Set(['staff.created']));
    expect(await typesOf({ kind: 'access' })).toEqual([]);
  });

  test.each([
    { from: '2026-11-27', to: '2026-11-27', count: 1 },
    { from: '2026-11-28', to: '2026-11-28', count: 1 },
    { from: '18/6/1448', to: '18 جمادى الآخرة 1448هـ', count: 1 },
    { from: '٢٠٢٦-١١-٢٧', to: '', count: 2 },
    { from: '', to: '2026-11-26', count: 0 },
    { from: '2026-02-30', to: '', count: 2 },
  ])('by days of the newspaper’s zone, in either calendar: $from to $to', async (row) => {
    expect(await typesOf({ from: row.from, to: row.to, noun: 'tag' })).toHaveLength(row.count);
  });

  test('what makes no sense in an address is left out', () => {
    const odd = {
      person: 'nobody',
      noun: 'moon',
      kind: '',
      cursor: 'next_x',
      from: [],
      nounId: {},
    };
    expect(recordInput.parse(odd)).toEqual({ nounId: '', from: '', to: '' });
  });
});

test('pages meet without a gap or a double, in both directions, also within one millisecond', async () => {
  await tagsAdded(120, () => hoursAfter(48));
  const seen: string[] = [];
  const pages: string[][] = [];
  let page = await list({ noun: 'tag' });
  for (;;) {
    pages.push(page.items.map(({ id }) => id));
    seen.push(...page.items.map(({ id }) => id));
    if (!page.next) break;
    page = await list({ noun: 'tag', cursor: page.next });
  }
  expect(pages.map((page) => page.length)).toEqual([50, 50, 22]);
  expect(new Set(seen).size).toBe(122);
  for (const ids of pages.slice(0, -1).reverse()) {
    page = await list({ noun: 'tag', cursor: page.previous });
    expect(page.items.map(({ id }) => id)).toEqual(ids);
  }
  expect(page.previous).toBeNull();
});

test('one event is told with its changes and its seal', async () => {
  const [event] = (await list({ kind: 'settings' })).items;
  expect(event).toMatchObject({ by: null, changes: [{ field: 'name', to: 'المدينة' }] });
  const id = event?.id ?? '';
  await sealEvents(SYSTEM, NOON);
  expect((await getRecord(chief, id)).seal).toMatch(/^[0-9a-f]{64}$/);
  await expect(getRecord(chief, '999999999')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(getRecord(chief, 'x')).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('it is for the chief and the administrator', async () => {
  const none = ask({});
  for (const role of ['reporter', 'editor', 'photo'] as const) {
    const person = await newStaff(role);
    const asking = [
      () => listRecords(person, none),
      () => listRecordedPeople(person),
      () => getRecord(person, '1'),
      () => exportRecords(person, none, NOON),
    ];
    for (const act of asking) await expect(act()).rejects.toMatchObject({ code: 'FORBIDDEN' });
  }
  await expect(listRecords(await newStaff('admin'), none)).resolves.toBeDefined();
});

test('taking it out of the house is recorded, with the filters, before anything is read', async () => {
  const input: RecordInput = ask({ noun: 'tag', person: reporter.id, cursor: 'next_1_1' });
  const pages = await exportRecords(chief, input, NOON);
  const newest = await db().event.findFirst({ orderBy: { id: 'desc' } });
  expect(newest).toMatchObject({
    type: 'audit.exported',
    staffId: chief.id,
    data: { filters: { noun: 'tag', person: String(reporter.id) } },
  });
  let told = 0;
  for await (const items of pages) told += items.length;
  expect(told).toBe(122);
});
