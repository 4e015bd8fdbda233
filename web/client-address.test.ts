import { expect, test } from 'vitest';
import { clientAddress } from './client-address';

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['2001:db8:0:5:1:2:3:4, 192.0.2.7', '2001:db8:0:5::/64'],
])('%s counts as %s', (sent, counted) => {
  expect(clientAddress(new Headers({ 'x-forwarded-for': sent }))).toBe(counted);
});

test('nothing said is nobody’s address', () => {
  expect(clientAddress(new Headers())).toBe('unknown');
});
