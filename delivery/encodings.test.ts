import { expect, test } from 'vitest';
import { acceptedEncodings, type Encoding } from './encodings';

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
