import { afterAll, beforeAll, expect, test } from 'vitest';
import { TestFront } from '@/tests/front';
import { createSection } from '@/newsroom/sections/create-section';
import { NOON } from '@/tests/factories';
import { ANNOUNCING } from '@/newsroom/announcements/announcing';
import { SYSTEM } from '@/newsroom/staff/actor';
import { jsonFeed } from '@/syndication/json-feed';
import { rssFeed } from '@/syndication/rss';
import { feedOf, paper } from '@/syndication/sample-paper';
import { changeSetting } from '@/tests/settings-factory';

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

/** What the press makes of feeds whose settings name this hub. */
const feedsName = (hubUrl: string | null): void => {
  front.answer = (request, response) => {
    const isJson = request.url?.endsWith('.json') ?? false;
    const feed = { ...feedOf(), hubUrl };
    response.setHeader('Content-Type', isJson ? 'application/feed+json' : 'application/rss+xml');
    response.setHeader('x-matbaa-keys', 'latest feeds announcing');
    response.end(isJson ? jsonFeed(feed, paper) : rssFeed(feed, paper));
  };
};
afterAll(() => front.close());

test.each(['/feed.xml', '/feed.json', '/economy/feed.xml'])('%s names the hub', async (path) => {
  feedsName(HUB);
  const { headers } = await front.get(path);
  expect(headers.get('link')).toBe(
    `<${HUB}>; rel="hub", <http://localhost:3000${path}>; rel="self"`,
  );
});

test('a page does not', async () => {
  await front.reset();
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

test('the settings come before the environment, and act at the next request', async () => {
  feedsName(HUB);
  await front.get('/feed.xml');
  const set = async (fields: { hub?: string; indexNow?: 'on' | 'off'; key?: string }) => {
    await changeSetting(SYSTEM, ANNOUNCING, fields);
    await front.delivery.freshness.catchUp();
  };
  await set({ hub: '', key: 'another-key-1' });
  feedsName(null);
  expect((await front.get('/feed.xml')).headers.get('link')).toBeNull();
  expect((await front.get(`/${KEY}.txt`)).status).toBe(404);
  expect(await (await front.get('/another-key-1.txt')).text()).toBe('another-key-1');
  await set({ indexNow: 'off' });
  expect((await front.get('/another-key-1.txt')).status).toBe(404);
});
