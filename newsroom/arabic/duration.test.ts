import { expect, test } from 'vitest';
import { clockDuration, spokenDuration } from './duration';

test.each([
  [0, '0:00', '0\u00a0ثانية'],
  [900, '0:01', 'ثانية'],
  [59_400, '0:59', '59\u00a0ثانية'],
  [59_600, '1:00', 'دقيقة'],
  [62_000, '1:02', 'دقيقة وثانيتان'],
  [245_000, '4:05', '4\u00a0دقائق و5\u00a0ثوانٍ'],
  [600_000, '10:00', '10\u00a0دقائق'],
  [3_600_000, '1:00:00', 'ساعة'],
  [3_729_000, '1:02:09', 'ساعة ودقيقتان و9\u00a0ثوانٍ'],
])('%d ms', (ms, figure, words) => {
  expect(clockDuration(ms)).toBe(figure);
  expect(spokenDuration(ms)).toBe(words);
});

test('in the digits of the newspaper', () => {
  expect(clockDuration(245_000, { digits: 'arab' })).toBe('٤:٠٥');
  expect(spokenDuration(245_000, { digits: 'arab' })).toBe('٤\u00a0دقائق و٥\u00a0ثوانٍ');
});
