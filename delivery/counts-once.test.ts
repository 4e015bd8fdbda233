import { beforeEach, expect, test } from 'vitest';
import { countsOnce } from './counts-once';

const MINUTE = 60_000;

let clock: number;
let counts: ReturnType<typeof countsOnce>;

beforeEach(() => {
  clock = Date.parse('2026-11-24T09:00:00Z');
  counts = countsOnce(() => clock);
});

const read = (articleId: number, address = '203.0.113.5', userAgent = 'browser'): boolean =>
  counts({ what: articleId, address, userAgent });

/** How many of so many different readings count. */
const countOf = (howMany: number, address: (turn: number) => string): number =>
  Array.from({ length: howMany }, (_, turn) => read(turn + 1, address(turn))).filter(Boolean)
    .length;

test('a story counts once in half an hour for one reader', () => {
  expect(read(1)).toBe(true);
  clock += 29 * MINUTE;
  expect(read(1)).toBe(false);
  clock += MINUTE;
  expect(read(1)).toBe(true);
});

test('another story, browser or address is another reading', () => {
  expect([read(1), read(2), read(1, '203.0.113.6'), read(1, '203.0.113.5', 'other')]).toEqual([
    true,
    true,
    true,
    true,
  ]);
});

test('one address counts at most sixty times a minute, whatever it claims to be', () => {
  expect(countOf(100, () => '203.0.113.5')).toBe(60);
  expect(read(1000, '203.0.113.5', 'another browser')).toBe(false);
  expect(read(1000, '203.0.113.6')).toBe(true);
  clock += MINUTE;
  expect(read(1000)).toBe(true);
});

test('repeats use nothing up', () => {
  for (let turn = 0; turn < 100; turn += 1) read(1);
  expect(read(2)).toBe(true);
});

test.each([
  ['written out', (turn: number) => `2001:db8:1:2:0:0:0:${turn.toString(16)}`],
  ['shortened', (turn: number) => `2001:db8:1:2::${turn.toString(16)}`],
  ['shortened in front', (turn: number) => `::1:0:0:${turn.toString(16)}`],
])('the addresses of one IPv6 network are one client: %s', (_what, address) => {
  expect(countOf(100, address)).toBe(60);
});

test('another IPv6 network is another client', () => {
  countOf(100, (turn) => `2001:db8:1:2::${turn.toString(16)}`);
  expect(read(1000, '2001:db8:1:3::1')).toBe(true);
});

test('with the day the key changes, and nobody is recognised any longer', () => {
  clock = Date.parse('2026-11-24T23:59:00Z');
  expect(read(1)).toBe(true);
  clock += 2 * MINUTE;
  expect(read(1)).toBe(true);
});
