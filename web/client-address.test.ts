import { expect, test } from 'vitest';
import { clientAddress } from './client-address';

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:0:5:1:2:3:4', '2001:db8:0:5'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['2001:db8::3:1', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
])('%s counts as %s', (sent, counted) => {
  expect(clientAddress(new Headers({ 'x-forwarded-for': sent }))).toBe(counted);
});
