import { expect, test } from 'vitest';
import { rfc822Date } from './rfc822-date';

test.each([
  ['2026-11-24T10:42:00+03:00', 'Tue, 24 Nov 2026 10:42:00 +0300'],
  ['2026-01-01T00:05:09+03:00', 'Thu, 01 Jan 2026 00:05:09 +0300'],
  ['2026-11-24T07:42:00.123Z', 'Tue, 24 Nov 2026 07:42:00 +0000'],
  ['2026-07-05T23:59:59-03:30', 'Sun, 05 Jul 2026 23:59:59 -0330'],
])('%s', (iso, text) => {
  expect(rfc822Date(iso)).toBe(text);
  expect(Date.parse(text)).toBe(Math.floor(Date.parse(iso) / 1000) * 1000);
});

test.each(['', '2026-11-24', '2026-11-24T10:42:00', '2026-13-01T10:42:00Z', 'yesterday'])(
  '%j is refused',
  (iso) => {
    expect(() => rfc822Date(iso)).toThrow(RangeError);
  },
);
