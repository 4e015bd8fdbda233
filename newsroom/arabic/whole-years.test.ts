import { expect, test } from 'vitest';
import { wholeYears } from './whole-years';

const ZONE = 'Asia/Riyadh';

test.each([
  // The evening before in UTC is the day itself in Riyadh.
  ['2025-11-25T21:30:00Z', '2026-11-25T20:59:00Z', 0],
  ['2025-11-25T21:30:00Z', '2026-11-25T21:00:00Z', 1],
  ['2025-11-26T10:00:00Z', '2026-11-26T09:00:00Z', 1],
  ['2024-02-29T10:00:00Z', '2025-02-28T10:00:00Z', 0],
  ['2024-02-29T10:00:00Z', '2025-03-01T10:00:00Z', 1],
  ['2014-05-01T10:00:00Z', '2026-04-30T10:00:00Z', 11],
  ['2026-11-26T10:00:00Z', '2026-01-01T10:00:00Z', 0],
])('from %s to %s: %i', (from, to, years) => {
  expect(wholeYears(new Date(from), new Date(to), ZONE)).toBe(years);
});
