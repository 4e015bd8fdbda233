import { beforeEach, expect, test } from 'vitest';
import { minutesAfter, newStaff, NOON } from '@/tests/factories';
import { db } from '../../db/client';
import { SYSTEM } from '../../staff/actor';
import { deleteEntry } from '../dictionary/delete-entry';
import { saveEntry } from '../dictionary/save-entry';
import { addPoorSearches } from './add-poor-searches';
import { listPoorSearches, poorSearchesInput } from './list-poor-searches';
import { removeOldSearches } from './remove-old-searches';
import { searchedWords } from './searched-words';
import { setSearchDismissed } from './set-search-dismissed';

const DAY = 24 * 60;

beforeEach(async () => {
  await db().poorSearch.deleteMany();
  await db().dismissedSearch.deleteMany();
});

const count = (words: string, times: number, found = 0) => {
  const { folded } = searchedWords(words) ?? { folded: '' };
  return { words, folded, count: times, found };
};
const add = (now: Date, ...counts: ReturnType<typeof count>[]) =>
  addPoorSearches(SYSTEM, counts, now);
const list = async (query: object, now = NOON) =>
  (await listPoorSearches(SYSTEM, poorSearchesInput.parse(query), now)).items;

test('searches are added up by the newspaper’s day, in any spelling, the most often asked first', async () => {
  await add(minutesAfter(NOON, -3 * DAY), count('مهرجان البيوت', 2, 1), count('سباق اليخوت', 9));
  await add(NOON, count('مِهرجان البُيوت', 4, 3), count('قبة النسيم', 5));
  await add(NOON, count('مهرجان البيوت', 1, 2));
  expect(await list({})).toEqual([
    { words: 'سباق اليخوت', count: 9, found: 0 },
    { words: 'مِهرجان البُيوت', count: 7, found: 2 },
    { words: 'قبة النسيم', count: 5, found: 0 },
  ]);
  expect(await list({ days: '1' })).toMatchObject([{ count: 5 }, { count: 5 }]);
  expect((await list({ q: 'البيُوت' })).map(({ words }) => words)).toEqual(['مِهرجان البُيوت']);
  expect(await list({ q: '%' })).toHaveLength(3);
});

test('the day begins on the newspaper’s clock', async () => {
  const evening = new Date('2026-11-25T21:30:00Z');
  await add(evening, count('قبة النسيم', 1));
  expect(await list({ days: '1' }, new Date('2026-11-25T20:30:00Z'))).toEqual([]);
  expect(await list({ days: '1' }, new Date('2026-11-26T20:30:00Z'))).toHaveLength(1);
});

test('nothing is kept but words, numbers and a day', async () => {
  await add(NOON, count('قبة النسيم', 1));
  const [row] = await db().poorSearch.findMany();
  expect(row).toEqual({
    day: new Date(`${NOON.toISOString().slice(0, 10)}T00:00:00Z`),
    ...count('قبة النسيم', 1),
  });
});

test('a flood of different words leaves what is asked for often', async () => {
  await add(NOON, count('سباق اليخوت', 3));
  for (let batch = 0; batch < 4; batch += 1) {
    const flood = Array.from({ length: 2000 }, (_, at) => count(`كلمة${batch}س${at}`, 1));
    await add(NOON, ...flood);
  }
  expect(await db().poorSearch.count()).toBeLessThanOrEqual(5000);
  expect((await list({}))[0]).toMatchObject({ words: 'سباق اليخوت' });
  await removeOldSearches(SYSTEM, NOON);
  expect(await db().poorSearch.count()).toBeGreaterThan(500);
  await removeOldSearches(SYSTEM, minutesAfter(NOON, DAY));
  expect(await db().poorSearch.count()).toBe(500);
  expect((await list({}))[0]).toMatchObject({ words: 'سباق اليخوت' });
  await removeOldSearches(SYSTEM, minutesAfter(NOON, 31 * DAY));
  expect(await db().poorSearch.count()).toBe(0);
});

test('what is dismissed is off the list in any spelling, and can be put back', async () => {
  const chief = await newStaff('chief');
  await add(NOON, count('قبة النسيم', 5), count('سباق اليخوت', 3));
  await setSearchDismissed(chief, { words: 'قبّة النسيم', dismissed: 'yes' }, NOON);
  expect((await list({})).map(({ words }) => words)).toEqual(['سباق اليخوت']);
  expect((await list({ show: 'dismissed' })).map(({ words }) => words)).toEqual(['قبة النسيم']);
  await setSearchDismissed(chief, { words: 'قبة النسيم', dismissed: 'no' }, NOON);
  expect(await list({ show: 'dismissed' })).toEqual([]);
  const nothing = setSearchDismissed(chief, { words: '؟', dismissed: 'yes' }, NOON);
  await expect(nothing).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('a search that was answered by an entry is off the list', async () => {
  await add(NOON, count('الريااض', 5));
  const words = ['الرياض', 'الريااض'];
  const entry = { kind: 'spelling', words, search: 'الريااض' } as const;
  const { id } = await saveEntry(SYSTEM, entry, NOON);
  expect(await list({})).toEqual([]);
  await deleteEntry(SYSTEM, { id }, NOON);
});
