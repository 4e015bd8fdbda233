import { afterAll, beforeAll, expect, test } from 'vitest';
import { TestFront } from '@/tests/front';
import { createSection } from '@/newsroom/sections/create-section';
import { NOON } from '@/tests/factories';
import { SYSTEM } from '@/newsroom/staff/actor';

const KEY = '0a1b2c3d4e5f';
const HUB = 'https://hub.example/';
// Before anything reads the settings.
process.env.WEBSUB_HUB = HUB;
process.env.INDEXNOW_KEY = KEY;

const front = new TestFront();

beforeAll(async () => {
  await createSection(SYSTEM, { slug: 'economy', name: 'اقتصاد', description: '' }, NOON);
  await front.open();
});
afterAll(() => front.close());

test.each(['/feed.xml', '/feed.json', '/economy/feed.xml'])('%s names the hub', async (path) => {
  const { headers } = await front.get(path);
  expect(headers.get('link')).toBe(
    `<${HUB}>; rel="hub", <http://localhost:3000${path}>; rel="self"`,
  );
});

test('a page does not', async () => {
  expect((await front.get('/latest')).headers.get('link')).toBeNull();
});

test('the key is served under its own name, without asking anybody, and under no other', async () => {
  front.asked = [];
  const answer = await front.get(`/${KEY}.txt`);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  expect(await answer.text()).toBe(KEY);
  for (const other of ['undefined', '0a1b2c3d4e5g', `${KEY}0`]) {
    expect((await front.get(`/${other}.txt`)).status).toBe(404);
  }
  expect(front.asked).toEqual([]);
});
