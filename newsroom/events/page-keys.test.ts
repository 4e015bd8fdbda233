import { expect, test } from 'vitest';
import { dayKey, dayKeys, monthKeys } from './page-keys';

const at = (text: string): Date => new Date(text);

test('a day of a zone touches the two days of UTC that it lies in', () => {
  const [start, end] = [at('2026-03-09T21:00:00Z'), at('2026-03-10T21:00:00Z')];
  expect(dayKeys(start, end)).toEqual(['d:2026-03-09', 'd:2026-03-10']);
  expect(dayKeys(at('2026-03-10T00:00:00Z'), at('2026-03-11T00:00:00Z'))).toEqual(['d:2026-03-10']);
});

test('every moment of a span has its key among those of the span', () => {
  const [start, end] = [at('2026-10-24T22:00:00Z'), at('2026-10-25T23:00:00Z')];
  const keys = dayKeys(start, end);
  for (let time = start.getTime(); time < end.getTime(); time += 600_000) {
    expect(keys).toContain(dayKey(new Date(time)));
  }
});

test('a month of a zone touches two of UTC, over the new year too', () => {
  expect(monthKeys(at('2025-12-31T21:00:00Z'), at('2026-01-31T21:00:00Z'))).toEqual([
    'y:2025-12',
    'y:2026-01',
  ]);
  expect(monthKeys(at('2026-02-01T05:00:00Z'), at('2026-03-01T05:00:00Z'))).toEqual([
    'y:2026-02',
    'y:2026-03',
  ]);
});
