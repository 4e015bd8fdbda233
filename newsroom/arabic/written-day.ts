import { monthName } from './calendar-month';
import { GREGORIAN_MONTHS, HIJRI_MONTHS } from './calendar-words';
import type { CivilDay } from './dates';
import { withDigits, type DigitSystem } from './digits';
import { foldArabic } from './fold';

/** A day as it was written: by its own calendar, whether or not its month has it. */
export interface WrittenDay extends CivilDay {
  calendar: 'gregorian' | 'hijri';
}

/** The years that ICU's Umm al-Qura calendar knows; none of them is a year of a newspaper by the other one. */
const FIRST_HIJRI = 1300;
const LAST_HIJRI = 1600;
const FIRST_GREGORIAN = 1800;
const LAST_GREGORIAN = 2200;

const NUMBERS = /^(?:(\d{4})([-/.])(\d{1,2})\2(\d{1,2})|(\d{1,2})([-/.])(\d{1,2})\6(\d{4}))$/;
// Folded, so «هـ» has lost its tatweel.
const WORDS = /^(\d{1,2}) (\D+) (\d{4}) ?[مه]?$/;

/**
 * Reads a day of either calendar in any of the forms in which people write one: «2026-11-24», «14/6/1448»,
 * «١٤٤٨-٠٦-١٤», «14 جمادى الآخرة 1448هـ». The year tells the calendar. Null for anything else.
 */
export function readWrittenDay(text: string): WrittenDay | null {
  const plain = foldArabic(text);
  const [, startYear, , startMonth, startDay, endDay, , endMonth, endYear] =
    NUMBERS.exec(plain) ?? [];
  if (startYear) return dayOf(startYear, Number(startMonth), startDay);
  if (endYear) return dayOf(endYear, Number(endMonth), endDay);
  const [, day, name = '', year] = WORDS.exec(plain) ?? [];
  return year ? dayOf(year, monthOf(name, calendarOf(Number(year))), day) : null;
}

/** «1448-06-14»: the one form in which addresses carry a day, of whichever calendar. */
export function isoDay({ year, month, day }: CivilDay): string {
  return [String(year).padStart(4, '0'), ...[month, day].map(twoDigits)].join('-');
}

/** «24 نوفمبر 2026م», «14 جمادى الآخرة 1448هـ» */
export function dayInWords({ day, ...month }: WrittenDay, digits: DigitSystem = 'latn'): string {
  return withDigits(`${day} ${monthName(month)}`, digits);
}

function dayOf(yearText: string, month: number, dayText = ''): WrittenDay | null {
  const [year, day] = [Number(yearText), Number(dayText)];
  const calendar = calendarOf(year);
  const isPossible = month >= 1 && month <= 12 && day >= 1 && day <= 31;
  return calendar && isPossible ? { calendar, year, month, day } : null;
}

function calendarOf(year: number): WrittenDay['calendar'] | null {
  if (year >= FIRST_HIJRI && year <= LAST_HIJRI) return 'hijri';
  return year >= FIRST_GREGORIAN && year <= LAST_GREGORIAN ? 'gregorian' : null;
}

/** From 1; 0 for no name of a month. */
function monthOf(name: string, calendar: WrittenDay['calendar'] | null): number {
  const months = calendar === 'hijri' ? HIJRI_MONTHS : GREGORIAN_MONTHS;
  return months.findIndex((month) => foldArabic(month) === name) + 1;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
