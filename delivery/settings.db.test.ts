import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { ANNOUNCING, getAnnouncing } from '@/newsroom/announcements/announcing';
import { createSection } from '@/newsroom/sections/create-section';
import { gatherShownKeys } from '@/newsroom/events/shown-keys';
import { COLOURS } from '@/newsroom/look/colours';
import { ICONS } from '@/newsroom/look/drawings';
import { getLook } from '@/newsroom/look/get-look';
import { setIcons } from '@/newsroom/look/set-icons';
import { FEEDS, getFeedSettings } from '@/newsroom/settings/feeds';
import { getPublication } from '@/newsroom/settings/get-publication';
import { getHome, HOME } from '@/newsroom/settings/home';
import { PUBLICATION } from '@/newsroom/settings/publication';
import { getDeskSetting } from '@/newsroom/settings/read-setting';
import { RETENTION } from '@/newsroom/settings/retention';
import { listRefusedRobots, ROBOTS } from '@/newsroom/settings/robots';
import { SYSTEM } from '@/newsroom/staff/actor';
import { NOON } from '@/tests/factories';
import { TestFront } from '@/tests/front';
import { changeSetting } from '@/tests/settings-factory';

// Every group of settings, from its change to the readers' next request: what shows it is another,
// and nothing else is made anew.

const front = new TestFront();
let keys = new Set<string>();
let stopGathering: () => void;

/** What the press makes each address of. */
const PAGES: Record<string, () => Promise<unknown>> = {
  '/': async () => [await getPublication(), await getLook(), await getHome()],
  '/economy': async () => [await getPublication(), await getLook()],
  '/robots.txt': listRefusedRobots,
  '/feed.xml': async () => [await getPublication(), await getFeedSettings(), await getAnnouncing()],
  '/sitemap.xml': getPublication,
};

beforeAll(async () => {
  stopGathering = gatherShownKeys(() => keys);
  await createSection(SYSTEM, { slug: 'economy', name: 'اقتصاد', description: '' }, NOON);
  await front.open();
});
beforeEach(async () => {
  await front.reset();
  front.answer = (request, response) => {
    keys = new Set();
    void PAGES[request.url ?? '']?.().then((shown) => {
      response.setHeader('Content-Type', 'text/plain; charset=utf-8');
      response.setHeader('x-matbaa-keys', [...keys].join(' '));
      response.end(JSON.stringify(shown));
    });
  };
});
afterAll(async () => {
  stopGathering();
  await front.close();
});

/** One after the other: the keys are gathered for one page at a time. */
async function readAll(): Promise<Record<string, string>> {
  const read: Record<string, string> = {};
  for (const address of Object.keys(PAGES)) read[address] = await (await front.get(address)).text();
  return read;
}

const squareSvg = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="300"><circle cx="150" cy="150" r="99"/></svg>',
);

test.each<[string, () => Promise<unknown>, string[]]>([
  ['a colour', () => changeSetting(SYSTEM, COLOURS, { light: '#084a40' }), ['/', '/economy']],
  ['the modules', () => changeSetting(SYSTEM, HOME, { latest: 5 }), ['/']],
  ['the robots', () => changeSetting(SYSTEM, ROBOTS, { training: 'refuse' }), ['/robots.txt']],
  ['the feeds', () => changeSetting(SYSTEM, FEEDS, { content: 'excerpt' }), ['/feed.xml']],
  [
    'the hub',
    () => changeSetting(SYSTEM, ANNOUNCING, { hub: 'https://hub.example/' }),
    ['/feed.xml'],
  ],
  ['how long views are kept', () => changeSetting(SYSTEM, RETENTION, { viewMonths: 2 }), []],
])(
  '%s is changed: the next request shows it, nothing else is made anew',
  async (_, change, shown) => {
    const before = await readAll();
    front.asked = [];
    await change();
    await front.delivery.freshness.catchUp();
    const after = await readAll();
    const asked = front.asked.map(({ url = '' }) => url).filter((url) => url in PAGES);
    expect(asked.toSorted()).toEqual(shown.toSorted());
    const changed = shown.filter((address) => after[address] !== before[address]);
    expect(changed).toEqual(shown);
  },
);

test('the name stands on every page', async () => {
  const before = await readAll();
  await changeSetting(SYSTEM, PUBLICATION, { name: 'الساحل' });
  await front.delivery.freshness.catchUp();
  const after = await readAll();
  for (const address of ['/', '/economy', '/feed.xml', '/sitemap.xml']) {
    expect(after[address]).toContain('الساحل');
    expect(before[address]).not.toContain('الساحل');
  }
});

test('the newspaper’s icon stands where browsers look for one, from the next request on', async () => {
  expect((await front.get('/favicon.ico')).status).toBe(404);
  const { version } = await getDeskSetting(SYSTEM, ICONS);
  await setIcons(SYSTEM, { version, drawing: squareSvg, ground: '#ffffff' }, NOON);
  await front.delivery.freshness.catchUp();
  const answer = await front.get('/favicon.ico');
  expect(answer.status).toBe(302);
  expect(answer.headers.get('location')).toMatch(/^\/brand\/[0-9a-f]{24}\.ico$/);
});

test('a drawing may be kept for ever; an address of another shape costs the press nothing', async () => {
  front.answer = (_request, response) => {
    response.setHeader('Content-Type', 'image/png');
    response.setHeader('x-matbaa-keys', '');
    response.end('png');
  };
  const { headers } = await front.get(`/brand/${'a'.repeat(24)}.png`);
  expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  front.asked = [];
  for (const other of ['a.png', `${'a'.repeat(24)}.svg`, `../${'a'.repeat(24)}.png`]) {
    expect((await front.get(`/brand/${other}`)).status).toBe(404);
  }
  expect(front.asked).toEqual([]);
});
