import { expect, test } from 'vitest';
import { dayOf, endOf } from './form-dates';

const RIYADH = 'Asia/Riyadh';

test('a moment late in the evening is the next day further east', () => {
  expect(dayOf('2026-12-01T22:00:00.000Z', RIYADH)).toBe('2026-12-02');
});

test('midnight is the end of the day before it', () => {
  expect(endOf('2026-12-01T21:00:00.000Z', RIYADH)).toEqual({ date: '2026-12-01', time: '' });
});

test('another hour is said', () => {
  expect(endOf('2026-12-01T09:00:00.000Z', RIYADH)).toEqual({ date: '2026-12-01', time: '12:00' });
});
