import { expect, test } from 'vitest';
import { remainingTime } from './remaining-time';

const minute = 60_000;

test.each([
  [20_000, 'دقيقة'],
  [18 * minute, '18\u00a0دقيقة'],
  [(3 * 60 + 18) * minute, '3\u00a0ساعات و18\u00a0دقيقة'],
  [2 * 60 * minute, 'ساعتين'],
  [(2 * 1440 + 5 * 60 + 7) * minute, 'يومين و5\u00a0ساعات'],
  [(1440 + 7) * minute, 'يوم'],
])('%i ms: %s', (ms, text) => {
  expect(remainingTime(ms, 'latn')).toBe(text);
});
