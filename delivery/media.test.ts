import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import pino from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { MediaStorage } from '@/newsroom/media/storage';
import { rawGet } from '@/tests/raw-get';
import { newStorage, storageKey, STORAGE_KINDS, type TestStorage } from '@/tests/storage-factory';
import { NO_CDN } from './cdn';
import { sendMedia } from './media';
import { StorageTurns } from './storage-turns';

const KEY = storageKey('ab', 'avif');
const VIDEO = storageKey('bb', 'mp4');
const HIDDEN = storageKey('cd');
const LARGE = storageKey('ef');
const SHORT = storageKey('dd');
const LOST = storageKey('ee');
const NOWHERE = storageKey('00');

/** What the database says of them. */
const BYTES = new Map([
  [KEY, 10],
  [VIDEO, 10],
  [LARGE, 20_000_000],
  [SHORT, 10],
  [LOST, 10],
]);

const find = vi.fn((key: string) => {
  const bytes = BYTES.get(key);
  return Promise.resolve(bytes === undefined ? null : { mediaId: 7, bytes, until: null, keys: [] });
});

describe.each(STORAGE_KINDS)('media in a storage: %s', (kind) => {
  const { at, get, leave } = served(kind);

  test('a picture comes with its type and its headers', async () => {
    const response = await get(KEY);
    expect([response.status, String(response.body)]).toEqual([200, '0123456789']);
    expect(response.headers).toMatchObject({
      'accept-ranges': 'bytes',
      'cache-control': 'public, max-age=31536000, immutable',
      'content-length': '10',
      'content-security-policy': "default-src 'none'; sandbox",
      'content-type': 'image/avif',
      'cross-origin-resource-policy': 'cross-origin',
      'x-content-type-options': 'nosniff',
    });
    expect(response.headers.etag).toMatch(/^"[^"]+"$/);
  });

  test('HEAD says the same without the bytes', async () => {
    const response = await get(KEY, {}, 'HEAD');
    expect([response.status, String(response.body)]).toEqual([200, '']);
    expect(response.headers['content-length']).toBe('10');
    const part = await get(VIDEO, { range: 'bytes=2-4' }, 'HEAD');
    expect([part.status, part.headers['content-length']]).toEqual([206, '3']);
    expect((await get(LOST, {}, 'HEAD')).status).toBe(404);
  });

  test('an invented key costs a look at the disk and no question, or one question', async () => {
    at().s3.asked.length = 0;
    expect((await get(NOWHERE)).status).toBe(404);
    expect(find).toHaveBeenCalledTimes(kind === 'folder' ? 0 : 1);
    expect(at().s3.asked).toEqual([]);
  });

  test('what readers may not see is 404, whatever a browser still holds of it', async () => {
    const response = await get(HIDDEN, { 'if-none-match': '*', range: 'bytes=0-1' });
    expect(response.status).toBe(404);
    expect(String(response.body)).toBe('');
    expect(response.headers.etag).toBeUndefined();
  });

  test('a file that was lost is 404, and one of another length is no answer', async () => {
    expect((await get(LOST)).status).toBe(404);
    const short = await get(SHORT);
    expect([short.status, short.headers['cache-control']]).toEqual([503, 'no-store']);
  });

  test('what did not change is 304', async () => {
    const first = await get(KEY);
    const tag = first.headers.etag ?? '';
    for (const asked of [tag, `W/${tag}`, `"x", ${tag}`, '*']) {
      const again = await get(KEY, { 'if-none-match': asked });
      expect([again.status, again.headers.etag, String(again.body)]).toEqual([304, tag, '']);
      expect(again.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    }
    expect((await get(KEY, { 'if-none-match': '"x"' })).status).toBe(200);
  });

  test.each([
    ['bytes=2-4', 206, 'bytes 2-4/10', '234'],
    ['bytes=7-', 206, 'bytes 7-9/10', '789'],
    ['bytes=-3', 206, 'bytes 7-9/10', '789'],
    ['bytes=5-99', 206, 'bytes 5-9/10', '56789'],
    ['bytes=10-', 416, 'bytes */10', ''],
    // Several parts may be answered with the whole (RFC 9110, 14.2).
    ['bytes=0-1,5-6', 200, undefined, '0123456789'],
    ['bytes=x', 200, undefined, '0123456789'],
  ])('range %s', async (range, status, contentRange, body) => {
    const response = await get(VIDEO, { range });
    expect(response.status).toBe(status);
    expect(response.headers['content-range']).toBe(contentRange);
    expect(response.headers['content-length']).toBe(String(body.length));
    expect(String(response.body)).toBe(body);
  });

  test('a part of another version is the whole', async () => {
    const tag = (await get(KEY)).headers.etag ?? '';
    const same = await get(KEY, { range: 'bytes=0-1', 'if-range': tag });
    expect([same.status, String(same.body)]).toEqual([206, '01']);
    for (const other of ['"x"', `W/${tag}`, 'Thu, 01 Jan 2026 00:00:00 GMT']) {
      const whole = await get(KEY, { range: 'bytes=0-1', 'if-range': other });
      expect([whole.status, String(whole.body)]).toEqual([200, '0123456789']);
    }
    const refused = await get(KEY, { 'if-match': '"x"' });
    expect([refused.status, String(refused.body)]).toEqual([412, '']);
  });

  test('a reader who goes away ends the reading', async () => {
    const opening = vi.spyOn(at().storage, 'open');
    for (let turn = 0; turn < 5; turn += 1) await leave(LARGE);
    const opened = await Promise.all(
      opening.mock.results.map(({ value }) => value as ReturnType<MediaStorage['open']>),
    );
    expect(opened).toHaveLength(5);
    await expect
      .poll(() => opened.map((file) => file?.stream.closed))
      .toEqual([true, true, true, true, true]);
    await expect.poll(() => at().s3.open()).toBe(0);
    opening.mockRestore();
    expect((await get(KEY)).status).toBe(200);
  });
});

describe('while S3 is away', () => {
  const { at, get, leave } = served('s3');

  test('the answer is 503, for nobody to keep', async () => {
    at().s3.fail('away');
    for (const method of ['GET', 'HEAD']) {
      const response = await get(KEY, {}, method);
      expect(response.status).toBe(503);
      expect(response.headers).toMatchObject({ 'cache-control': 'no-store', 'retry-after': '10' });
      expect(response.headers.etag).toBeUndefined();
    }
    at().s3.fail(null);
    expect((await get(KEY)).status).toBe(200);
  });

  test('an answer that breaks off is cut, never ended', async () => {
    at().s3.fail({ cutAfter: 100_000 });
    await expect(get(LARGE)).rejects.toThrow('aborted');
    at().s3.fail(null);
    expect((await get(LARGE)).body.length).toBe(20_000_000);
  });

  test('a reader who leaves before it answers is not waited for', async () => {
    at().s3.fail('silent');
    const leaving = leave(KEY, async () => {
      await expect.poll(() => at().s3.open()).toBe(1);
    });
    await leaving;
    await expect.poll(() => at().s3.open()).toBe(0);
    at().s3.fail(null);
  });
});

/** A storage of this kind with the files above, and a server that sends them. */
function served(kind: (typeof STORAGE_KINDS)[number]) {
  let at: TestStorage;
  let server: Server;

  beforeAll(async () => {
    vi.stubEnv('DATABASE_URL', 'postgresql://nobody@127.0.0.1:1/none');
    at = await newStorage(kind);
    for (const key of [KEY, VIDEO, HIDDEN]) await at.storage.write(key, Buffer.from('0123456789'));
    await at.storage.write(SHORT, Buffer.from('half'));
    await at.storage.write(LARGE, Buffer.alloc(20_000_000, 1));
    const rooms = {
      storage: at.storage,
      media: { find },
      turns: new StorageTurns({ pictures: 4, recordings: 4 }),
      cdn: NO_CDN,
      log: pino({ enabled: false }),
    };
    server = createServer((asked, response) => {
      void sendMedia(asked, response, (asked.url ?? '').slice(1), rooms).then((sent) => {
        if (!sent) response.writeHead(404).end();
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });

  beforeEach(() => find.mockClear());

  afterAll(async () => {
    vi.unstubAllEnvs();
    server.close();
    await at.close();
  });

  return {
    at: () => at,
    get: (key: string, headers?: Record<string, string>, method?: string) =>
      rawGet(server, `/${key}`, headers, method),
    /** Asks for a file and goes away: when `until` has resolved, else when it begins to come. */
    leave: async (key: string, until?: () => Promise<void>) => {
      const { port } = server.address() as AddressInfo;
      const asking = request({ host: '127.0.0.1', port, path: `/${key}`, agent: false });
      const begins = new Promise((resolve) => asking.once('response', resolve));
      asking.on('error', () => undefined).end();
      await (until ? until() : begins);
      asking.destroy();
    },
  };
}
