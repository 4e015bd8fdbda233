import fs, { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { rawGet } from '@/tests/raw-get';
import { sendMedia } from './media';

const KEY = `ab/${'ab'.repeat(20)}.avif`;
const HIDDEN = `cd/${'cd'.repeat(20)}.jpg`;
const LARGE = `ef/${'ef'.repeat(20)}.jpg`;
const NOWHERE = `00/${'00'.repeat(20)}.jpg`;

const folder = mkdtempSync(join(tmpdir(), 'matbaa-media-'));
const isPublic = vi.fn((key: string) => Promise.resolve(key !== HIDDEN));
let server: Server;

beforeAll(async () => {
  vi.stubEnv('MEDIA_DIR', folder);
  vi.stubEnv('DATABASE_URL', 'postgresql://nobody@127.0.0.1:1/none');
  for (const name of ['ab', 'cd', 'ef']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, KEY), '0123456789');
  writeFileSync(join(folder, HIDDEN), 'hidden');
  writeFileSync(join(folder, LARGE), Buffer.alloc(20_000_000, 1));
  server = createServer((asked, response) => {
    void sendMedia(asked, response, (asked.url ?? '').slice(1), { isPublic }).then((sent) => {
      if (!sent) response.writeHead(404).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

beforeEach(() => isPublic.mockClear());

afterAll(() => {
  vi.unstubAllEnvs();
  server.close();
  rmSync(folder, { recursive: true });
});

const get = (key: string, headers?: Record<string, string>, method?: string) =>
  rawGet(server, `/${key}`, headers, method);

test('a picture comes with its type and its headers', async () => {
  const response = await get(KEY);
  expect([response.status, String(response.body)]).toEqual([200, '0123456789']);
  expect(response.headers).toMatchObject({
    'accept-ranges': 'bytes',
    'cache-control': 'public, max-age=86400',
    'content-length': '10',
    'content-security-policy': "default-src 'none'; sandbox",
    'content-type': 'image/avif',
    'cross-origin-resource-policy': 'cross-origin',
    'last-modified': expect.stringMatching(/GMT$/) as string,
    'x-content-type-options': 'nosniff',
  });
  expect(response.headers.etag).toMatch(/^"[^"]+"$/);
});

test('HEAD says the same without the bytes', async () => {
  const response = await get(KEY, {}, 'HEAD');
  expect([response.status, String(response.body)]).toEqual([200, '']);
  expect(response.headers['content-length']).toBe('10');
});

test('an invented key costs a look at the disk and no question', async () => {
  expect((await get(NOWHERE)).status).toBe(404);
  expect(isPublic).not.toHaveBeenCalled();
});

describe('what readers may not see', () => {
  test('is 404, whatever a browser still holds of it', async () => {
    const response = await get(HIDDEN, { 'if-none-match': '*', range: 'bytes=0-1' });
    expect(response.status).toBe(404);
    expect(String(response.body)).toBe('');
    expect(response.headers.etag).toBeUndefined();
  });
});

test('what did not change is 304, by tag or by time', async () => {
  const first = await get(KEY);
  const tag = first.headers.etag ?? '';
  const time = first.headers['last-modified'] ?? '';
  for (const [name, value] of [
    ['if-none-match', tag],
    ['if-modified-since', time],
  ] as const) {
    const again = await get(KEY, { [name]: value });
    expect([again.status, again.headers.etag]).toEqual([304, tag]);
    expect(again.headers['cache-control']).toBe('public, max-age=86400');
  }
  // The tag goes before the time.
  const both = await get(KEY, { 'if-none-match': '"x"', 'if-modified-since': time });
  expect(both.status).toBe(200);
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
  ['lines=1-2', 200, undefined, '0123456789'],
])('range %s', async (range, status, contentRange, body) => {
  const response = await get(KEY, { range });
  expect(response.status).toBe(status);
  expect(response.headers['content-range']).toBe(contentRange);
  expect(String(response.body)).toBe(body);
});

test('a part of another version is the whole', async () => {
  const tag = (await get(KEY)).headers.etag ?? '';
  const same = await get(KEY, { range: 'bytes=0-1', 'if-range': tag });
  expect([same.status, String(same.body)]).toEqual([206, '01']);
  const other = await get(KEY, { range: 'bytes=0-1', 'if-range': '"x"' });
  expect([other.status, String(other.body)]).toEqual([200, '0123456789']);
  const refused = await get(KEY, { 'if-match': '"x"' });
  expect([refused.status, String(refused.body)]).toEqual([412, '']);
});

test('a reader who goes away leaves no open file behind', async () => {
  const opened: fs.ReadStream[] = [];
  const open = fs.createReadStream;
  const spy = vi.spyOn(fs, 'createReadStream').mockImplementation((...args) => {
    const stream = open(...args);
    opened.push(stream);
    return stream;
  });
  const { port } = server.address() as AddressInfo;
  for (let turn = 0; turn < 5; turn += 1) {
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      request({ host: '127.0.0.1', port, path: `/${LARGE}`, agent: false }, resolve)
        .once('error', reject)
        .end();
    });
    expect(response.statusCode).toBe(200);
    response.destroy();
  }
  await expect
    .poll(() => opened.map(({ closed }) => closed))
    .toEqual([true, true, true, true, true]);
  spy.mockRestore();
  expect((await get(KEY)).status).toBe(200);
});
