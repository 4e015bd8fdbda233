import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { acceptedEncodings, decodeBrotli, encodeAll } from './encodings';

describe('what a reader takes', () => {
  test.each([
    ['gzip, deflate, br, zstd', ['br', 'gzip', 'identity']],
    ['br', ['br', 'identity']],
    ['gzip', ['gzip', 'identity']],
    ['GZIP;q=1.0, BR;q=0.5', ['br', 'gzip', 'identity']],
    ['br;q=0, gzip', ['gzip', 'identity']],
    ['br; q=0.000 , gzip ; q=0.001', ['gzip', 'identity']],
    ['*', ['br', 'gzip', 'identity']],
    ['*;q=0', ['identity']],
    ['br;q=0, *', ['gzip', 'identity']],
    ['gzip, *;q=0', ['gzip', 'identity']],
    ['identity', ['identity']],
    ['deflate, zstd, x-odd', ['identity']],
    [',;,=,br;', ['br', 'identity']],
    ['', ['identity']],
    [undefined, ['identity']],
  ])('%s', (header, encodings) => {
    expect(acceptedEncodings(header)).toEqual(encodings);
    expect(acceptedEncodings(header)).toEqual(encodings);
  });

  test('is still read right after a flood of odd lines', () => {
    for (let turn = 0; turn < 500; turn += 1) acceptedEncodings(`br;q=0, x-${turn}`);
    expect(acceptedEncodings('x-600, gzip')).toEqual(['gzip', 'identity']);
    expect(acceptedEncodings('br;q=0, x-3')).toEqual(['identity']);
  });
});

const LONG = Buffer.from('<p>خبر عاجل من المدينة</p>'.repeat(100));

describe('compressing', () => {
  test.each(['text/html; charset=utf-8', 'application/rss+xml', 'application/feed+json'])(
    'a text of type %s comes back from every encoding',
    async (type) => {
      const { identity, br, gzip } = await encodeAll(LONG, type);
      expect(identity).toBe(LONG);
      expect(brotliDecompressSync(br ?? expect.fail())).toEqual(LONG);
      expect(gunzipSync(gzip ?? expect.fail())).toEqual(LONG);
      expect(await decodeBrotli(br ?? expect.fail())).toEqual(LONG);
    },
  );

  test('what is small or no text is left as it is', async () => {
    expect(await encodeAll(Buffer.from('ok'), 'text/plain')).toEqual({
      identity: Buffer.from('ok'),
    });
    expect(await encodeAll(LONG, 'image/avif')).toEqual({ identity: LONG });
  });

  test('what is kept holds no more memory than its bytes', async () => {
    const { br, gzip } = await encodeAll(LONG, 'text/html');
    for (const bytes of [br, gzip]) expect(bytes?.buffer.byteLength).toBe(bytes?.length);
  });
});
