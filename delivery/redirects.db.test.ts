import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { AddressBook } from '@/delivery/address-book';
import { db } from '@/newsroom/db/client';
import { write } from '@/newsroom/db/write';
import { getNewestEventId, listEventsAfter } from '@/newsroom/events/list-events';
import { addRedirect } from '@/newsroom/redirects/add-redirect';
import { SYSTEM } from '@/newsroom/staff/actor';
import { newSection, newStaff, newStory } from '@/tests/factories';
import { TestFront } from '@/tests/front';
import { rawGet } from '@/tests/raw-get';

// The front's clock is the real one, so the stories are old ones.
const PAST = new Date('2025-03-01T09:00:00Z');

const front = new TestFront();
let slug: string;
let id: number;

const add = (from: string, to: string | null, kind: 'exact' | 'prefix' = 'exact') =>
  write(SYSTEM, PAST, (tx, record) =>
    addRedirect(tx, record, { from, to, kind, source: 'move' }, PAST),
  );
const asked = async (path: string) => {
  const response = await front.get(path);
  return [response.status, response.headers.get('location')];
};

beforeAll(async () => {
  const section = await newSection();
  slug = (await db().section.findUniqueOrThrow({ where: { id: section } })).slug;
  id = await newStory(await newStaff('reporter'), section, {}, PAST);
  await front.open();
});
beforeEach(async () => {
  await db().redirect.deleteMany();
  await front.reset();
});
afterAll(() => front.close());

test('a redirect holds from its event on, and no longer than it stands', async () => {
  expect(await asked('/2019/x')).toEqual([404, null]);
  const redirect = await add('/2019/x', '/latest');
  await front.delivery.freshness.catchUp();
  expect(await asked('/2019/x?utm_source=mail')).toEqual([301, '/latest?utm_source=mail']);
  await add('/2019/x', null);
  await front.delivery.freshness.catchUp();
  expect(await asked('/2019/x')).toEqual([410, null]);
  expect(redirect).toBeGreaterThan(0);
});

test.each([
  '/2019/خبر-قديم',
  '/2019/%D8%AE%D8%A8%D8%B1-%D9%82%D8%AF%D9%8A%D9%85',
  '/2019/%d8%ae%D8%a8%d8%B1-%D9%82%d8%AF%d9%8a%D9%85',
  '/2019/%25D8%25AE%25D8%25A8%25D8%25B1-%25D9%2582%25D8%25AF%25D9%258A%25D9%2585',
])('%s is one old address, with and without a slash, in one step', async (path) => {
  await add('/2019/خبر-قديم/', `/${slug}/${id}`);
  await front.delivery.freshness.catchUp();
  expect(await asked(path)).toEqual([301, `/${slug}/${id}`]);
  expect(await asked(`${path}/`)).toEqual([301, `/${slug}/${id}`]);
});

test('letters and their marks apart or composed are one address', async () => {
  await add('/آخر'.normalize('NFD'), '/latest');
  await front.delivery.freshness.catchUp();
  expect(await asked(encodeURI('/آخر'.normalize('NFC')))).toEqual([301, '/latest']);
  expect(await asked(encodeURI('/آخر'.normalize('NFD')))).toEqual([301, '/latest']);
});

test('the numbers of an old system stand in the query of the front page', async () => {
  await add('/?p=12', `/${slug}/${id}`);
  await add('/index.php?p=12', `/${slug}/${id}`);
  await front.delivery.freshness.catchUp();
  expect(await asked('/?p=12')).toEqual([301, `/${slug}/${id}`]);
  expect(await asked('/?p=12&utm_source=x')).toEqual([301, `/${slug}/${id}`]);
  expect(await asked('/index.php?p=12')).toEqual([301, `/${slug}/${id}`]);
  expect((await asked('/?p=13'))[0]).toBe(200);
  expect((await asked('/'))[0]).toBe(200);
});

test('a branch keeps the rest of the path and the page, and hides nothing that lives', async () => {
  await add('/old-section', `/${slug}`, 'prefix');
  await front.delivery.freshness.catchUp();
  expect(await asked('/old-section')).toEqual([301, `/${slug}`]);
  expect(await asked('/old-section/')).toEqual([301, `/${slug}`]);
  expect(await asked('/old-section?page=2')).toEqual([301, `/${slug}?page=2`]);
  expect(await asked('/old-section/feed.xml')).toEqual([301, `/${slug}/feed.xml`]);
  expect(await asked(`/old-section/${id}`)).toEqual([301, `/${slug}/${id}`]);
  expect((await asked('/old-sections'))[0]).toBe(404);
  // The section comes back: the redirect is still in the table, and its page stands all the same.
  await db().section.create({ data: { slug: 'old-section', name: 'قسم', position: 99 } });
  await front.delivery.book.load(new Date());
  expect((await asked('/old-section'))[0]).toBe(200);
  expect((await asked('/old-section?page=2'))[0]).toBe(200);
});

test('a chain that the table holds is one step, a circle is a 404', async () => {
  const row = (fromPath: string, toPath: string, kind: 'exact' | 'prefix' = 'exact') => ({
    fromPath,
    toPath,
    kind,
    status: 301,
    createdAt: PAST,
  });
  await db().redirect.createMany({
    data: [
      row('/a', '/b'),
      row('/b', '/c/x'),
      row('/c', `/${slug}`, 'prefix'),
      row('/round', '/about'),
      row('/about', '/round'),
      row('/deep', '/deep/er', 'prefix'),
    ],
  });
  await front.delivery.book.load(new Date());
  expect(await asked('/a')).toEqual([301, `/${slug}/x`]);
  expect(await asked('/round')).toEqual([404, null]);
  expect(await asked('/deep/x')).toEqual([404, null]);
});

test.each([
  '//evil.example',
  '/open//evil.example',
  '/open/%2Fevil.example',
  '/open/\\evil.example',
  '/open/%5Cevil.example',
  '/open/.//evil.example',
  '/open/..//evil.example',
  '/open/%0d%0aSet-Cookie:%20x=1',
  '/open/%00',
  '/open/@evil.example',
  `/open/${'a'.repeat(10_000)}`,
])('%.40s leads out of the site by no redirect', async (path) => {
  await db().redirect.create({
    data: { fromPath: '/open', toPath: '/', kind: 'prefix', status: 301, createdAt: PAST },
  });
  await front.delivery.book.load(new Date());
  const { headers } = await rawGet(front.delivery.server, path);
  expect(headers['set-cookie']).toBeUndefined();
  expect(new URL(headers.location ?? '/', front.site).origin).toBe(front.site);
});

test('another front learns from the same events', async () => {
  const second = new AddressBook();
  await second.load(PAST);
  const before = await getNewestEventId();
  await add('/2019/elsewhere', 'https://other.example/x');
  await add('/branch', null, 'prefix');
  await second.learn(await listEventsAfter(before, 10), PAST);
  expect((await second.findOldAddress('/2019/elsewhere'))?.toPath).toBe('https://other.example/x');
  expect((await second.findOldAddress('/branch/below'))?.toPath).toBeNull();
});
