import { expect, test } from 'vitest';
import { dayKey, dayKeys, monthKey, monthKeys } from './page-keys';

const at = (iso: string): Date => new Date(iso);

test('a day in Riyadh touches two days of UTC', () => {
  const keys = dayKeys(at('2026-11-24T21:00:00Z'), at('2026-11-25T21:00:00Z'));
  expect(keys).toEqual(['d:2026-11-24', 'd:2026-11-25']);
});

test('a day that begins and ends with UTC touches one', () => {
  expect(dayKeys(at('2026-11-25T00:00:00Z'), at('2026-11-26T00:00:00Z'))).toEqual(['d:2026-11-25']);
});

test('a month in Riyadh touches two months of UTC, across a new year too', () => {
  const keys = monthKeys(at('2026-12-31T21:00:00Z'), at('2027-01-31T21:00:00Z'));
  expect(keys).toEqual(['y:2026-12', 'y:2027-01']);
});

test.each(['2026-11-24T21:00:00Z', '2026-11-25T20:59:59.999Z', '2026-11-25T00:00:00Z'])(
  'a story of %s is found by its own day and month',
  (iso) => {
    const days = dayKeys(at('2026-11-24T21:00:00Z'), at('2026-11-25T21:00:00Z'));
    const months = monthKeys(at('2026-10-31T21:00:00Z'), at('2026-11-30T21:00:00Z'));
    expect(days).toContain(dayKey(at(iso)));
    expect(months).toContain(monthKey(at(iso)));
  },
);
