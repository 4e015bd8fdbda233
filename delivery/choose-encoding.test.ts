import { expect, test } from 'vitest';
import { chooseEncoding, type Encoding } from './choose-encoding';

const all = (): boolean => true;

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
  expect(chooseEncoding(accepted, all)).toBe(encoding);
});

test('what is not there is not chosen', () => {
  expect(chooseEncoding('br, gzip', (one) => one === 'identity')).toBe('identity');
  expect(chooseEncoding('br, gzip', (one) => one !== 'br')).toBe('gzip');
});
