import { randomBytes } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { newPage, textOf } from '@/tests/page-factory';
import { PageStore } from './page-store';

/** Room for ten small pages, whose bytes weigh next to nothing beside the allowance. */
const TEN_PAGES = 10 * 10_100;

let store: PageStore;

beforeEach(() => {
  store = new PageStore({ maxBytes: TEN_PAGES, isPinned: (address) => address === '/pinned' });
});

async function keep(address: string, keys: string[] = ['front'], text?: string): Promise<void> {
  store.keep(await newPage(address, keys, text), 'fresh');
}

async function keepMany(howMany: number): Promise<void> {
  for (let turn = 0; turn < howMany; turn += 1) await keep(`/many/${turn}`, ['many', `m:${turn}`]);
}

test('all pages together stay within the bound', async () => {
  await keepMany(50);
  expect(store.entries).toBe(10);
  expect(store.bytes).toBeLessThanOrEqual(TEN_PAGES);
  expect(store.bytes).toBeGreaterThan(TEN_PAGES / 2);
});

test('what was not asked for longest goes first', async () => {
  await keep('/first');
  await keep('/second');
  await keepMany(8);
  store.get('/first');
  await keep('/one-more');
  expect(store.get('/first')).toBeDefined();
  expect(store.get('/second')).toBeUndefined();
});

test('looking for what a key touches is no asking', async () => {
  await keep('/first', ['a:1']);
  await keepMany(9);
  for (const address of store.carrying(['a:1'])) store.age(address, 'aged');
  await keep('/one-more');
  expect(store.get('/first')).toBeUndefined();
});

test('a page that went is found by none of its keys', async () => {
  await keepMany(50);
  expect(store.carrying(['m:3'])).toEqual(new Set());
  expect(store.carrying(['many']).size).toBe(10);
  store.drop('/many/49');
  expect(store.carrying(['m:49'])).toEqual(new Set());
});

test('a page that was replaced is found by its new keys only', async () => {
  await keep('/', ['a:1', 'front'], 'قديم');
  await keep('/', ['a:2', 'front'], 'جديد');
  expect(store.carrying(['a:1'])).toEqual(new Set());
  expect(store.carrying(['a:2'])).toEqual(new Set(['/']));
  expect(store.entries).toBe(1);
  expect(textOf(store.get('/') ?? expect.fail())).toBe('جديد');
});

test('a page larger than the memory is not kept, and no index remembers it', async () => {
  await keep('/sitemaps/2025-01.xml', ['y:2025-01'], randomBytes(TEN_PAGES).toString('hex'));
  expect(store.get('/sitemaps/2025-01.xml')).toBeUndefined();
  expect(store.carrying(['y:2025-01'])).toEqual(new Set());
});

test('a pinned page stays whatever comes, and goes when it is dropped', async () => {
  await keep('/pinned', ['sections']);
  await keepMany(50);
  expect(store.get('/pinned')).toBeDefined();
  expect(store.carrying(['sections'])).toEqual(new Set(['/pinned']));
  store.drop('/pinned');
  expect(store.get('/pinned')).toBeUndefined();
  expect(store.carrying(['sections'])).toEqual(new Set());
});

test('pages only grow older', async () => {
  const freshness = (): string | undefined => store.get('/')?.freshness;
  await keep('/');
  expect(freshness()).toBe('fresh');
  store.age('/', 'aged');
  expect(freshness()).toBe('aged');
  store.age('/', 'stale');
  store.age('/', 'aged');
  expect(freshness()).toBe('stale');
  store.age('/nowhere', 'stale');
  expect(store.entries).toBe(1);
});

test('every page carries the key of all pages', async () => {
  await keep('/', []);
  await keep('/pinned', []);
  expect(store.carrying(['all'])).toEqual(new Set(['/', '/pinned']));
});

test('drawn pictures take an eighth of the memory among themselves, the oldest going first', async () => {
  store = new PageStore({ maxBytes: 8 * TEN_PAGES, isPinned: () => false });
  await keep('/first', ['a:1']);
  for (let id = 1; id <= 100; id += 1) await keep(`/og/${id}.jpg`, [`a:${id}`]);
  expect(store.get('/first')).toBeDefined();
  expect(store.entries).toBe(11);
  expect([store.get('/og/90.jpg'), store.get('/og/91.jpg')?.address]).toEqual([
    undefined,
    '/og/91.jpg',
  ]);
  // What was dropped otherwise leaves its room.
  store.drop('/og/95.jpg');
  await keep('/og/1.jpg', ['a:1']);
  expect(store.get('/og/91.jpg')).toBeDefined();
});

test('whatever is typed into the search, an eighth of the memory holds the answers', async () => {
  store = new PageStore({ maxBytes: 8 * TEN_PAGES, isPinned: () => false });
  await keep('/first', ['a:1']);
  for (let turn = 0; turn < 50; turn += 1) {
    await keep(`/search?q=${turn}`, ['search']);
    await keep(`/suggest?q=${turn}`, ['search']);
  }
  expect(store.get('/first')).toBeDefined();
  expect(store.entries).toBe(11);
  expect(store.get('/suggest?q=49')).toBeDefined();
  expect(store.carrying(['search']).size).toBe(10);
});
