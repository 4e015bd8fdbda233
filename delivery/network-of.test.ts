import { expect, test } from 'vitest';
import { networkOf } from './network-of';

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['127.0.0.1', '127.0.0.1'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['::ffff:c000:207', '192.0.2.7'],
  ['0:0:0:0:0:ffff:192.0.2.7', '192.0.2.7'],
  ['::1', '::1'],
  ['0:0:0:0:0:0:0:1', '::1'],
  ['2001:db8:0:5:1:2:3:4', '2001:db8:0:5::/64'],
  ['2001:0DB8:0000:0005::9', '2001:db8:0:5::/64'],
  ['2001:db8::1', '2001:db8::/64'],
  ['2001:db8::3:1', '2001:db8::/64'],
  ['2001:db8:0:0:ffff::1', '2001:db8::/64'],
  ['2001:0:0:1::1', '2001:0:0:1::/64'],
  ['fe80::1%eth0', 'fe80::/64'],
  ['::', '::/64'],
  ['64:ff9b::192.0.2.7', '64:ff9b::/64'],
  ['unknown', 'unknown'],
  ['', ''],
])('%s is of %s', (address, network) => {
  expect(networkOf(address)).toBe(network);
});

test('two machines of one network are one, those of two are two', () => {
  expect(networkOf('2001:db8:0:5::1')).toBe(networkOf('2001:db8:0:5:ffff:ffff:ffff:ffff'));
  expect(networkOf('2001:db8:0:5::1')).not.toBe(networkOf('2001:db8:0:6::1'));
});
