import { describe, expect, test } from 'vitest';
import {
  gregorianMonth,
  hijriMonth,
  monthEnds,
  monthName,
  type CalendarMonth,
} from './calendar-month';

const day = (iso: string) => {
  const [year = 0, month = 0, date = 0] = iso.split('-').map(Number);
  return { year, month, day: date };
};
const daysOf = ({ weeks }: CalendarMonth) => weeks.flat().filter((one) => one !== null);

describe('a Gregorian month', () => {
  test.each([
    ['2026-11-24', 30, 0],
    ['2026-02-01', 28, 0],
    ['2028-02-29', 29, 2],
    ['2026-12-31', 31, 2],
    ['1900-02-10', 28, 4],
  ])('that holds %s has %i days and begins after %i places', (iso, length, before) => {
    const month = gregorianMonth(day(iso));
    const days = daysOf(month);
    expect(days.map(({ gregorian }) => gregorian.day)).toEqual(
      Array.from({ length }, (_, at) => at + 1),
    );
    expect(month.weeks[0]?.findIndex((one) => one !== null)).toBe(before);
    expect(month.weeks.every((week) => week.length === 7)).toBe(true);
  });
});

describe('a month of Umm al-Qura', () => {
  test.each([
    // Ramadan 1447 has 30 days, the new year's Muharram 1448 begins in June 2026.
    ['2026-03-01', 0, '2026-02-18', '2026-03-19', 1447, 9],
    ['2026-03-20', 0, '2026-03-20', '2026-04-17', 1447, 10],
    ['2026-06-15', 0, '2026-05-18', '2026-06-15', 1447, 12],
    ['2026-06-16', 0, '2026-06-16', '2026-07-14', 1448, 1],
    ['2026-11-24', 0, '2026-11-11', '2026-12-09', 1448, 6],
    // A country that saw the moon a day later, a day earlier.
    ['2026-03-20', -1, '2026-02-19', '2026-03-20', 1447, 9],
    ['2026-03-20', 1, '2026-03-19', '2026-04-16', 1447, 10],
    ['2026-03-20', -2, '2026-02-20', '2026-03-21', 1447, 9],
    ['2026-03-20', 2, '2026-03-18', '2026-04-15', 1447, 10],
  ])('%s with %i days runs from %s to %s', (iso, offset, first, last, year, month) => {
    const shown = hijriMonth(day(iso), offset);
    expect(monthEnds(shown)).toEqual({ first: day(first), last: day(last) });
    expect([shown.year, shown.month]).toEqual([year, month]);
    const places = daysOf(shown).map(({ hijri }) => hijri.day);
    expect(places).toEqual(places.map((_, at) => at + 1));
  });

  test('every one of 1440 to 1450 has 29 or 30 days and begins where the one before it ends', () => {
    let next = monthEnds(hijriMonth(day('2018-09-11'))).first;
    expect(next).toEqual(day('2018-09-11'));
    for (let count = 0; count < 120; count += 1) {
      const month = hijriMonth(next);
      const { first, last } = monthEnds(month);
      expect(first).toEqual(next);
      expect([29, 30]).toContain(daysOf(month).length);
      const after = new Date(Date.UTC(last.year, last.month - 1, last.day + 1));
      next = day(after.toISOString().slice(0, 10));
    }
  });
});

test('names of months', () => {
  const month = hijriMonth(day('2026-11-24'));
  expect(monthName(month)).toBe('جمادى الآخرة 1448هـ');
  expect(monthName(gregorianMonth(day('2026-11-24')), { digits: 'arab' })).toBe('نوفمبر ٢٠٢٦م');
});
