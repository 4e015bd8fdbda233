import { expect, test } from 'vitest';
import { durationText } from './duration-text';

test.each([
  [0, '0:00'],
  [61_400, '1:01'],
  [3_750_000, '1:02:30'],
])('%d ms is %s', (ms, text) => {
  expect(durationText(ms, 'latn')).toBe(text);
});
