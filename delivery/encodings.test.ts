import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { acceptedEncodings, decodeBrotli, encodeAll, type Encoding } from './encodings';

test.each<[accepted: string | undefined, encoding: Encoding]>([
  [undefined, 'identity'],
  ['', 'identity'],
  ['gzip, deflate, br, zstd', 'br'],
  ['GZIP', 'gzip'],
  ['x-gzip, brotli', 'identity'],
  ['br;q=0, gzip', 'gzip'],
  ['br;q=0.0, gzip;q=0.000', 'identity'],
  ['br ; q=0 , gzip ; q=0.1', 'gzip'],
  ['br;q=0.2, gzip;q=0.8', 'gzip'],
  ['gzip;q=0.5, identity;q=0.9', 'identity'],
  ['*', 'br'],
  ['*;q=0', 'identity'],
  ['br;q=0, *', 'gzip'],
  ['gzip, *;q=0', 'gzip'],
  ['identity;q=0', 'identity'],
  ['identity;q=0, *', 'br'],
  ['br;q=nonsense, gzip', 'gzip'],
  ['br;q=2', 'identity'],
])('%s is answered in %s', (accepted, encoding) => {
  expect(acceptedEncodings(accepted)[0]).toBe(encoding);
});

test('the plain bytes are always the last resort', () => {
  expect(acceptedEncodings('gzip;q=0.8, br;q=0.2')).toEqual(['gzip', 'br', 'identity']);
  expect(acceptedEncodings('identity;q=0, gzip')).toEqual(['gzip', 'identity']);
});

test('a line is still read right after a flood of odd ones', () => {
  for (let turn = 0; turn < 500; turn += 1) acceptedEncodings(`br;q=0, x-${turn}`);
  expect(acceptedEncodings('x-600, gzip')).toEqual(['gzip', 'identity']);
});

test('a line that no browser sends is not taken apart', () => {
  expect(acceptedEncodings(`gzip${','.repeat(15_000)}`)).toEqual(['identity']);
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

  test('is undone once for all who ask at the same time', async () => {
    const { br = expect.fail() } = await encodeAll(LONG, 'text/html');
    const both = [decodeBrotli(br), decodeBrotli(br)];
    const [one, other] = await Promise.all(both);
    expect(one).toBe(other);
    expect(await decodeBrotli(br)).toEqual(LONG);
  });

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
