import { beforeAll, beforeEach, expect, test } from 'vitest';
import { minutesAfter, newSection, newStaff, newStory, NOON } from '@/tests/factories';
import { db } from '../db/client';
import { SYSTEM, type StaffActor } from '../staff/actor';
import { addRedirectUses } from './add-redirect-uses';
import { createRedirect } from './create-redirect';
import { deleteRedirect } from './delete-redirect';
import { findRedirectItem, listRedirects, redirectsInput } from './list-redirects';
import { addMissedAddresses } from './missing/add-missed-addresses';
import { listMissedAddresses, missedInput } from './missing/list-missed-addresses';
import { setMissedDismissed } from './missing/set-missed-dismissed';
import { redirectInput } from './redirect-input';
import { updateRedirect } from './update-redirect';

let chief: StaffActor;

beforeAll(async () => {
  chief = await newStaff('chief');
});
beforeEach(async () => {
  await db().redirect.deleteMany();
  await db().missedAddress.deleteMany();
});

const create = (from: string, to = '/latest', more: object = {}) =>
  createRedirect(chief, redirectInput.parse({ from, to, ...more }), NOON);
const list = async (query: object) =>
  (await listRedirects(chief, redirectsInput.parse(query))).items.map(({ from }) => from);
const at = (field: string, sentence: string) => ({
  code: 'INVALID',
  details: { fields: { [field]: sentence } },
});

test('by hand: made, changed under its version, deleted', async () => {
  const { id } = await create('/2019/x');
  await expect(create('/2019/%78/')).rejects.toMatchObject(at('from', 'redirectTaken'));
  await expect(create('/a', '/nobody')).rejects.toMatchObject(at('to', 'redirectToDead'));
  await expect(create('/?', '/x', { kind: 'prefix' })).rejects.toMatchObject(
    at('kind', 'redirectPrefixWrong'),
  );
  const change = redirectInput.parse({ from: '/2019/y', answer: 'gone' });
  await updateRedirect(chief, { id, version: 1, ...change }, NOON);
  expect(await findRedirectItem(chief, id)).toMatchObject({
    from: '/2019/y',
    to: null,
    version: 2,
  });
  await expect(updateRedirect(chief, { id, version: 1, ...change }, NOON)).rejects.toMatchObject({
    code: 'CONFLICT',
  });
  const event = await db().event.findFirstOrThrow({ orderBy: { id: 'desc' } });
  expect(event).toMatchObject({
    type: 'redirect.changed',
    staffId: chief.id,
    data: {
      changes: [
        { field: 'fromPath', from: '/2019/x', to: '/2019/y' },
        { field: 'toPath', from: '/latest', to: null },
      ],
    },
  });
  await create('/2019/x');
  await expect(
    updateRedirect(chief, { id, version: 2, ...change, from: '/2019/x' }, NOON),
  ).rejects.toMatchObject(at('from', 'redirectTaken'));
  await deleteRedirect(chief, { id, version: 2 }, NOON);
  await expect(deleteRedirect(chief, { id, version: 2 }, NOON)).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
});

test('they are found by a part in any spelling, by kind, answer and use', async () => {
  await create('/2019/القمّة-العربيّة');
  const branch = await create('/branch', '/search', { kind: 'prefix' });
  await create('/gone', '', { answer: 'gone' });
  expect(await list({ q: 'القمه العربيه' })).toEqual(['/2019/القمّة-العربيّة']);
  expect(await list({ q: 'https://old.example/2019/%D8%A7%D9%84%D9%82%D9%85' })).toHaveLength(1);
  expect(await list({ q: 'SEARCH' })).toEqual(['/branch']);
  expect(await list({ q: '100%' })).toEqual([]);
  expect(await list({ kind: 'prefix' })).toEqual(['/branch']);
  expect(await list({ answer: 'gone' })).toEqual(['/gone']);
  const use = (count: number, minutes: number) => ({
    redirectId: branch.id,
    count,
    lastAt: minutesAfter(NOON, minutes),
  });
  await addRedirectUses(SYSTEM, [use(3, 5)], NOON);
  await addRedirectUses(SYSTEM, [use(2, 1), { ...use(9, 9), redirectId: 999_999_999 }], NOON);
  expect(await findRedirectItem(chief, branch.id)).toMatchObject({
    hits: 5,
    lastAt: minutesAfter(NOON, 5).toISOString(),
  });
  expect(await list({ use: 'used' })).toEqual(['/branch']);
  expect(await list({ use: 'unused' })).toHaveLength(2);
  expect((await list({ sort: 'used' }))[0]).toBe('/branch');
});

test.each(['new', 'used'])('pages hold together, there and back: %s', async (sort) => {
  await db().redirect.createMany({
    data: Array.from({ length: 120 }, (_, n) => ({
      fromPath: `/p/${n}`,
      toPath: '/latest',
      status: 301,
      createdAt: NOON,
    })),
  });
  const page = (cursor?: string | null) =>
    listRedirects(chief, redirectsInput.parse({ sort, cursor: cursor ?? undefined }));
  const first = await page();
  const second = await page(first.next);
  const third = await page(second.next);
  const all = [first, second, third].flatMap(({ items }) => items.map(({ from }) => from));
  expect(new Set(all).size).toBe(120);
  expect([first.previous, third.next, first.total]).toEqual([null, null, 120]);
  expect((await page(third.previous)).items).toEqual(second.items);
});

const missed = (path: string, count: number, referrer: string | null = null) => ({
  path,
  referrer,
  count,
  referred: referrer === null ? 0 : 1,
  lastAt: NOON,
});
const listMissed = async (query: object = {}) =>
  (await listMissedAddresses(chief, missedInput.parse(query), NOON)).items;

test('what readers ask for in vain is shown when it matters, with the likest page', async () => {
  const id = await newStory(chief, await newSection(), {
    title: 'قطار الحرمين يبدأ رحلاته الليلية',
  });
  await addMissedAddresses(
    SYSTEM,
    [
      missed('/2019/05/قطار-الحرمين-يبدأ-رحلاته.html', 2),
      missed('/once', 1),
      missed('/linked', 1, 'https://other.example/page'),
    ],
    NOON,
  );
  expect((await listMissed()).map(({ path }) => path)).toEqual(['/linked']);
  await addMissedAddresses(SYSTEM, [missed('/2019/05/قطار-الحرمين-يبدأ-رحلاته.html', 1)], NOON);
  const [item] = await listMissed({ q: 'الحَرمين' });
  expect(item).toMatchObject({ count: 3 });
  expect(item?.suggested?.address).toMatch(new RegExp(`/${id}$`));
  await create(item?.path ?? '', item?.suggested?.address);
  expect((await listMissed()).map(({ path }) => path)).toEqual(['/linked']);
  await setMissedDismissed(chief, { path: '/linked', dismissed: 'yes' }, NOON);
  expect(await listMissed()).toEqual([]);
  expect(await listMissed({ show: 'dismissed' })).toMatchObject([{ path: '/linked' }]);
  await addMissedAddresses(SYSTEM, [missed('/linked', 9, 'https://other.example/page')], NOON);
  expect(await listMissed()).toEqual([]);
});

test('a flood of different addresses leaves what is asked for often, old ones go', async () => {
  await addMissedAddresses(SYSTEM, [missed('/often', 50)], NOON);
  for (let batch = 0; batch < 6; batch += 1) {
    const flood = Array.from({ length: 1000 }, (_, n) => missed(`/flood/${batch}/${n}`, 1));
    await addMissedAddresses(SYSTEM, flood, NOON);
  }
  expect(await db().missedAddress.count()).toBeLessThanOrEqual(5000);
  expect((await listMissed())[0]?.path).toBe('/often');
  const later = minutesAfter(NOON, 61 * 24 * 60);
  await addMissedAddresses(SYSTEM, [{ ...missed('/new', 5), lastAt: later }], later);
  expect(await db().missedAddress.count()).toBe(1);
});
