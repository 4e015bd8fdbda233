import fc from 'fast-check';
import { expect, test } from 'vitest';
import { requestedRange } from './byte-range';

test.each([
  ['bytes=2-4', { start: 2, end: 4 }],
  ['Bytes=2-4', { start: 2, end: 4 }],
  ['bytes=7-', { start: 7, end: 9 }],
  ['bytes=-3', { start: 7, end: 9 }],
  // A suffix that is longer than the file is the file.
  ['bytes=-30', { start: 0, end: 9 }],
  ['bytes=5-99', { start: 5, end: 9 }],
  ['bytes=9-9', { start: 9, end: 9 }],
  ['bytes=10-', 'unsatisfiable'],
  ['bytes=-0', 'unsatisfiable'],
  ['bytes=4-2', null],
  ['bytes=-', null],
  ['bytes=0-1,5-6', null],
  ['bytes=x', null],
  ['lines=1-2', null],
  ['', null],
  [undefined, null],
])('%s of ten bytes', (header, range) => {
  expect(requestedRange(header, 10)).toEqual(range);
});

test('of an empty file there is no part', () => {
  expect(requestedRange('bytes=0-', 0)).toBe('unsatisfiable');
  expect(requestedRange('bytes=-1', 0)).toBe('unsatisfiable');
});

test('a part lies within the file, whatever is asked', () => {
  fc.assert(
    fc.property(fc.nat(20), fc.nat(), fc.nat(), fc.nat(2), (bytes, first, last, form) => {
      const header = [`bytes=${first}-${last}`, `bytes=${first}-`, `bytes=-${last}`][form];
      const range = requestedRange(header, bytes);
      if (range === null || range === 'unsatisfiable') return;
      expect(range.start).toBeGreaterThanOrEqual(0);
      expect(range.start).toBeLessThanOrEqual(range.end);
      expect(range.end).toBeLessThan(bytes);
    }),
  );
});
