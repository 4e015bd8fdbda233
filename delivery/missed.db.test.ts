import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { db } from '@/newsroom/db/client';
import { TestFront } from '@/tests/front';

const READER = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';

const front = new TestFront();

beforeAll(() => front.open());
beforeEach(async () => {
  await db().redirect.deleteMany();
  await db().missedAddress.deleteMany();
  await front.reset();
});
afterAll(() => front.close());

const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  front.get(path, { method, headers: { 'user-agent': READER, ...headers } });
const counted = async () => {
  await front.delivery.missed.flush();
  return db().missedAddress.findMany({ select: { path: true, count: true, referrer: true } });
};

test('an address that nobody has is counted once for each reader', async () => {
  const referer = 'https://other.example/page?who=5';
  await ask('/2019/%D8%AE%D8%A8%D8%B1', { referer });
  await ask('/2019/خبر/', { referer });
  await ask('/2019/خبر', { 'user-agent': `${READER} other` });
  expect(await counted()).toEqual([
    { path: '/2019/خبر', count: 2, referrer: 'https://other.example/page' },
  ]);
});

test('bots, the newsroom, probes, heads and pages that are there are not', async () => {
  await ask('/2019/x', { 'user-agent': 'Googlebot/2.1' });
  await ask('/2019/x', { cookie: 'matbaa.session=x' });
  await ask('/2019/x', {}, 'HEAD');
  await ask('/wp-login.php');
  await ask('/latest');
  expect(await counted()).toEqual([]);
});

test('a redirect that is followed is counted, whoever follows it', async () => {
  await front.redirect('/2019/y', '/latest');
  await ask('/2019/y');
  await ask('/2019/y/', { 'user-agent': 'Googlebot/2.1' });
  await ask('/2019/y', {}, 'HEAD');
  await front.delivery.redirects.flush();
  expect(await db().redirectUse.findMany({ select: { count: true } })).toEqual([{ count: 2 }]);
});
