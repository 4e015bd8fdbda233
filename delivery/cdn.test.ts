import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openPages } from '@/tests/open-pages';
import { rendered } from '@/tests/page-factory';
import { finishAnswer } from './answer';
import { createCdn } from './cdn';
import { createPurgeQueue } from './cdn-purge';
import { finishPage } from './finish-page';
import { Pages } from './pages';

/** Milliseconds that no busy machine needs. */
const PATIENCE = 20_000;

const log = pino({ level: 'silent' });

let server: Server;
let url: string;
/** Keys of every call, in order. */
let calls: string[][];
let headers: IncomingHttpHeaders;
/** Status of the next answers; 200 when there are none left. */
let statuses: number[];
/** Lets the calls that came answer. */
let answer: () => void;
let held: boolean;

beforeEach(async () => {
  [calls, statuses, held] = [[], [], false];
  const waiting: (() => void)[] = [];
  answer = () => {
    for (const one of waiting.splice(0)) one();
  };
  server = createServer((request, response) => {
    void json(request).then((body) => {
      headers = request.headers;
      calls.push((body as { surrogate_keys: string[] }).surrogate_keys);
      const send = () => response.writeHead(statuses.shift() ?? 200).end('{}');
      if (held) waiting.push(send);
      else send();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/purge`;
});

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

/** Without the second purge, which comes much later than any test. */
const queue = (more: { firstPauseMs?: number; echoMs?: number } = {}) =>
  createPurgeQueue({ url, headers: {}, everything: 'all', log, firstPauseMs: 1, ...more });

const numbered = (count: number): string[] => Array.from({ length: count }, (_, at) => `a:${at}`);
const quiet = (count: number) => vi.waitFor(() => expect(calls).toHaveLength(count), PATIENCE);

test('a page says what it shows and how long a CDN may keep it', () => {
  const cdn = createCdn({ url, header: undefined, log });
  expect(cdn.headers(new Set(['a:7', 's:3']), 'page')).toEqual({
    'Surrogate-Key': 'all a:7 s:3',
    'Cache-Control': 'public, max-age=0, must-revalidate, s-maxage=3600, stale-if-error=86400',
    'CDN-Cache-Control': 'public, max-age=3600, stale-while-revalidate=60, stale-if-error=86400',
    'Surrogate-Control': 'max-age=3600, stale-while-revalidate=60, stale-if-error=86400',
  });
  expect(cdn.headers([], 'search')['Surrogate-Control']).toContain('max-age=60,');
});

test('only a search is kept for as short as a search', async () => {
  const cdn = createCdn({ url, header: undefined, log });
  const kept = async (address: string): Promise<string> =>
    (await finishPage(address, rendered('x'), cdn)).answer.variants.identity.head.join(' ');
  expect(await kept('/search?q=x')).toContain('s-maxage=60,');
  expect(await kept('/search-tips')).toContain('s-maxage=3600,');
});

test('a page that shows too much to name is kept for a short time', () => {
  const { headers: of } = createCdn({ url, header: undefined, log });
  const sent = of(numbered(2000), 'page');
  expect(sent['Surrogate-Key']).toBe('all');
  expect(sent['Cache-Control']).toContain('s-maxage=60,');
});

test('without a CDN there are no headers and nobody is asked', async () => {
  const cdn = createCdn({ url: undefined, header: undefined, log });
  expect(cdn.headers(['a:1'], 'page')).toEqual({});
  cdn.purge(['a:1']);
  await cdn.close();
  expect(calls).toEqual([]);
});

test('the configured header opens the API', async () => {
  const cdn = createCdn({ url, header: 'Fastly-Key: x:y z', log });
  cdn.purge(['a:1']);
  await cdn.close();
  expect(calls).toEqual([['a:1']]);
  expect([headers['fastly-key'], headers['content-type']]).toEqual(['x:y z', 'application/json']);
});

test('keys go in their order, at most 256 a call, each once', async () => {
  const { add } = queue();
  const keys = numbered(600);
  add([...keys, ...keys]);
  await quiet(3);
  expect(calls.map((call) => call.length)).toEqual([256, 256, 88]);
  expect(calls.flat()).toEqual(keys);
});

test('a key that comes again while it is being purged is purged again', async () => {
  held = true;
  const { add } = queue();
  add(['a:1']);
  await quiet(1);
  add(['a:2', 'a:1']);
  held = false;
  answer();
  await quiet(2);
  expect(calls[1]).toEqual(['a:2', 'a:1']);
});

test('a refused call is repeated before anything later is sent', async () => {
  statuses = [503, 429];
  const { add } = queue();
  add(['a:1']);
  add(['a:2']);
  await quiet(4);
  expect(calls).toEqual([['a:1'], ['a:1'], ['a:1'], ['a:2']]);
});

test('what is refused for good becomes one purge of everything, tried until it is taken', async () => {
  statuses = Array<number>(7).fill(403);
  const { add } = queue();
  add(['a:1']);
  await quiet(8);
  expect(calls).toEqual([...Array<string[]>(5).fill(['a:1']), ['all'], ['all'], ['all']]);
});

test('too many keys become one purge of everything', async () => {
  held = true;
  const { add } = queue();
  add(['first']);
  await quiet(1);
  add(numbered(6000));
  add(['last']);
  held = false;
  answer();
  await quiet(2);
  expect(calls).toEqual([['first'], ['all']]);
});

test('every purge is repeated once, for what was under way to the CDN meanwhile', async () => {
  const { add } = queue({ echoMs: 1 });
  add(['a:1', 'a:2']);
  await quiet(2);
  add(['a:3']);
  await quiet(4);
  expect(calls).toEqual([['a:1', 'a:2'], ['a:1', 'a:2'], ['a:3'], ['a:3']]);
});

test('closing sends what waits', async () => {
  held = true;
  const { add, close } = queue();
  add(['a:1']);
  await quiet(1);
  add(['a:2']);
  const closed = close();
  held = false;
  answer();
  await closed;
  expect(calls).toEqual([['a:1'], ['a:2']]);
});

test('closing does not wait for a CDN that refuses', async () => {
  statuses = Array<number>(100).fill(500);
  const { add, close } = queue({ firstPauseMs: 60_000 });
  add(['a:1']);
  await quiet(1);
  await close();
  expect(calls).toEqual([['a:1'], ['a:1']]);
});

test('an old page that is shown for want of a newer one is for browsers only', () => {
  const cdn = createCdn({ url, header: undefined, log });
  const encoded = { identity: Buffer.from('x'), br: Buffer.from('y') };
  const answer = finishAnswer(200, encoded, { ...cdn.headers(['a:1'], 'page'), 'X-Other': 'kept' });
  const { variants } = cdn.unkept({ answer }).answer;
  for (const variant of [variants.identity, variants.br]) {
    for (const head of [variant?.head, variant?.unchangedHead]) {
      expect(head?.slice(0, 4)).toEqual([
        ...['Cache-Control', 'public, max-age=0, must-revalidate'],
        ...['X-Other', 'kept'],
      ]);
    }
  }
  expect(variants.br?.etag).toBe(answer.variants.br?.etag);
});

test('a page that was overtaken by a purge is for browsers only', async () => {
  const front = await openPages();
  const { press, store, disk } = front;
  const cdn = createCdn({ url, header: undefined, log });
  const pages = new Pages({ renderer: press, store, disk, cdn, log, keeps: true });
  const render = async (meanwhile: () => Promise<void>): Promise<string[]> => {
    const shown = pages.show('/');
    press.last.start();
    await meanwhile();
    press.page('خبر');
    const got = await shown;
    return got.kind === 'page' ? got.page.answer.variants.identity.head : [];
  };
  expect(await render(() => pages.apply({ stale: ['front'], withdrawn: [] }))).not.toContain(
    'Surrogate-Key',
  );
  expect(await render(() => Promise.resolve())).toContain('Surrogate-Key');
  await cdn.close();
  await front.close();
});
