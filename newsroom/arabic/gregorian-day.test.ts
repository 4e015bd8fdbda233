import { expect, test } from 'vitest';
import { hijriDay } from './dates';
import { gregorianDay } from './gregorian-day';

test.each([
  [
    { year: 1448, month: 6, day: 14 },
    { year: 2026, month: 11, day: 24 },
  ],
  [
    { year: 1300, month: 1, day: 1 },
    { year: 1882, month: 11, day: 12 },
  ],
  [
    { year: 1600, month: 12, day: 29 },
    { year: 2174, month: 11, day: 24 },
  ],
])('%o', (hijri, gregorian) => {
  expect(gregorianDay(hijri)).toEqual(gregorian);
});

test('every day of two centuries comes back, with any offset', () => {
  for (let at = Date.UTC(1883, 0, 1); at < Date.UTC(2150, 0, 1); at += 11 * 86_400_000) {
    const date = new Date(at);
    const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
    const offset = (date.getUTCDate() % 5) - 2;
    const gregorian = { year, month, day };
    expect(gregorianDay(hijriDay(gregorian, offset), offset)).toEqual(gregorian);
  }
});

test('a day that its month does not have', () => {
  // Of the two months one has 29 days.
  const thirtieths = [6, 7, 8, 9].map((month) => gregorianDay({ year: 1448, month, day: 30 }));
  expect(thirtieths).toContain(null);
  expect(gregorianDay({ year: 1448, month: 6, day: 31 })).toBeNull();
  expect(gregorianDay({ year: 1448, month: 13, day: 1 })).toBeNull();
});
