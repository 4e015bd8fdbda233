import { createServer, type Server } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { rawGet } from '@/tests/raw-get';
import { StaticBuild } from '@/tests/static-build';
import { sendStatic } from './send-static';
import type { StaticFiles } from './static-files';

const SCRIPT = 'console.log("سطر");\n'.repeat(100);
/** Too large for the memory. */
const LARGE = Buffer.alloc(1_200_000, 'large');

const build = new StaticBuild();
let files: StaticFiles;
let server: Server;

beforeAll(async () => {
  vi.stubEnv('DATABASE_URL', 'postgresql://nobody@127.0.0.1:1/none');
  build.write('public/assets/enhance.js', SCRIPT);
  build.write('public/assets/large.js', LARGE);
  build.write('public/icons/icon.png', Buffer.alloc(2000, 1));
  build.write('public/favicon.ico', 'icon');
  await build.store();
  files = await build.load();
  server = createServer((asked, response) => {
    const address = (asked.url ?? '').split('?')[0] ?? '';
    void sendStatic(asked, response, address, files).then((sent) => {
      if (!sent) response.writeHead(404).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterAll(() => {
  vi.unstubAllEnvs();
  server.close();
  build.remove();
});

const get = (path: string, headers?: Record<string, string>, method?: string) =>
  rawGet(server, path, headers, method);

describe('a script', () => {
  const path = '/assets/enhance.js';

  test('comes in the coding that was made of it at build time', async () => {
    const plain = await get(path);
    const br = await get(path, { 'accept-encoding': 'gzip, br' });
    const gzip = await get(path, { 'accept-encoding': 'gzip, br;q=0' });
    expect(plain.body.toString()).toBe(SCRIPT);
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(brotliDecompressSync(br.body).toString()).toBe(SCRIPT);
    expect(br.headers['content-encoding']).toBe('br');
    expect(gunzipSync(gzip.body).toString()).toBe(SCRIPT);
    expect(gzip.headers['content-encoding']).toBe('gzip');
    for (const { headers, body } of [plain, br, gzip]) {
      expect(headers.vary).toBe('Accept-Encoding');
      expect(headers['content-type']).toBe('text/javascript; charset=utf-8');
      expect(headers['content-length']).toBe(String(body.length));
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['cross-origin-resource-policy']).toBe('same-origin');
    }
    const etags = [plain, br, gzip].map(({ headers }) => headers.etag);
    expect(new Set(etags).size).toBe(3);
    expect(etags.every((etag) => /^"[^"]+"$/.test(etag ?? ''))).toBe(true);
  });

  test('is for ever under its hashed name, for an hour under the plain one', async () => {
    expect((await get(path)).headers['cache-control']).toBe('public, max-age=3600');
    expect((await get(`${files.hashedName(path)}?dpl=1`)).headers['cache-control']).toBe(
      'public, max-age=31536000, immutable',
    );
  });

  test('answers 304 to the tag of the same coding, and HEAD without a body', async () => {
    const { headers } = await get(path, { 'accept-encoding': 'br' });
    const etag = headers.etag ?? '';
    for (const tag of [etag, `W/${etag}`, `"x", ${etag}`, '*']) {
      const again = await get(path, { 'accept-encoding': 'br', 'if-none-match': tag });
      expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, etag]);
    }
    expect((await get(path, { 'if-none-match': etag })).status).toBe(200);
    const head = await get(path, { 'accept-encoding': 'br' }, 'HEAD');
    expect([head.status, head.body.length]).toEqual([200, 0]);
    expect(head.headers['content-length']).toBe(headers['content-length']);
  });
});

test('a picture is not compressed, and others may show it', async () => {
  const { headers } = await get('/icons/icon.png', { 'accept-encoding': 'br' });
  expect(headers['content-encoding']).toBeUndefined();
  expect(headers.vary).toBeUndefined();
  expect(headers['content-type']).toBe('image/png');
  expect(headers['cross-origin-resource-policy']).toBe('cross-origin');
  expect((await get('/favicon.ico')).headers['cross-origin-resource-policy']).toBe('cross-origin');
});

test('a file that is not in memory comes from the disk, in every coding and in parts', async () => {
  const path = files.hashedName('/assets/large.js');
  const plain = await get(path);
  expect(plain.body.equals(LARGE)).toBe(true);
  const br = await get(path, { 'accept-encoding': 'br' });
  expect(brotliDecompressSync(br.body).equals(LARGE)).toBe(true);
  const part = await get(path, { range: 'bytes=5-9' });
  expect([part.status, part.headers['content-range']]).toEqual([206, `bytes 5-9/${LARGE.length}`]);
  expect(part.body.toString()).toBe('large');
  const etag = plain.headers.etag ?? '';
  const again = await get(path, { 'if-none-match': etag });
  expect([again.status, again.headers['cache-control']]).toEqual([
    304,
    'public, max-age=31536000, immutable',
  ]);
});

test.each(['/assets/none.js', '/assets/..%2f..%2fpackage.json', '/assets/%65nhance.js', '/'])(
  '%s is no file',
  async (path) => {
    expect((await get(path)).status).toBe(404);
  },
);
