import { GREGORIAN_MONTHS, HIJRI_MONTHS } from './calendar-words';
import { hijriDay, type CivilDay } from './dates';
import { withDigits, type DigitSystem } from './digits';

/** A day of a calendar's page. */
export interface CalendarDay {
  gregorian: CivilDay;
  hijri: CivilDay;
}

/** A month as a calendar prints it. */
export interface CalendarMonth {
  calendar: 'gregorian' | 'hijri';
  year: number;
  /** From 1. */
  month: number;
  /** Seven places each, Sunday first; null where a place belongs to another month. */
  weeks: (CalendarDay | null)[][];
}

/** No month of either calendar is longer. */
const LONGEST = 31;
const WEEK = 7;

/** The Gregorian month that holds a Gregorian day. `hijriOffset` as in `DateOptions`. */
export function gregorianMonth({ year, month }: CivilDay, hijriOffset = 0): CalendarMonth {
  const days = daysFrom({ year, month, day: 1 }, hijriOffset);
  const own = days.filter(({ gregorian }) => gregorian.month === month);
  return { calendar: 'gregorian', year, month, weeks: weeksOf(own) };
}

/** The month of the Umm al-Qura calendar, moved by `hijriOffset` days, that holds a Gregorian day. */
export function hijriMonth(day: CivilDay, hijriOffset = 0): CalendarMonth {
  const { year, month, day: place } = hijriDay(day, hijriOffset);
  const days = daysFrom({ ...day, day: day.day - place + 1 }, hijriOffset);
  const own = days.filter(({ hijri }) => hijri.month === month);
  return { calendar: 'hijri', year, month, weeks: weeksOf(own) };
}

/** First and last day of a month's page. */
export function monthEnds({ weeks }: CalendarMonth): { first: CivilDay; last: CivilDay } {
  const days = weeks.flat().filter((day) => day !== null);
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) throw new Error('no month is empty');
  return { first: first.gregorian, last: last.gregorian };
}

/** «نوفمبر 2026م», «جمادى الآخرة 1448هـ» */
export function monthName(
  { calendar, year, month }: Pick<CalendarMonth, 'calendar' | 'year' | 'month'>,
  { digits = 'latn' }: { digits?: DigitSystem } = {},
): string {
  const isHijri = calendar === 'hijri';
  const name = (isHijri ? HIJRI_MONTHS : GREGORIAN_MONTHS)[month - 1] ?? '';
  return withDigits(`${name} ${year}${isHijri ? 'هـ' : 'م'}`, digits);
}

/** The longest month that may begin on a day; a day before the first of its month is one of the last. */
function daysFrom({ year, month, day }: CivilDay, hijriOffset: number): CalendarDay[] {
  return Array.from({ length: LONGEST }, (_, on) => {
    const date = new Date(Date.UTC(year, month - 1, day + on));
    const gregorian = {
      year: date.getUTCFullYear(),
      month: date.getUTCMonth() + 1,
      day: date.getUTCDate(),
    };
    return { gregorian, hijri: hijriDay(gregorian, hijriOffset) };
  });
}

function weeksOf(days: CalendarDay[]): (CalendarDay | null)[][] {
  const [first] = days;
  if (!first) return [];
  const { year, month, day } = first.gregorian;
  const before = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  const places = [...Array.from({ length: before }, () => null), ...days];
  const weeks = Math.ceil(places.length / WEEK);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: WEEK }, (__, place) => places[week * WEEK + place] ?? null),
  );
}
