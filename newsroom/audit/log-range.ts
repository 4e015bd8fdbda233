import { dayRange, hijriDay, type CivilDay } from '../arabic/dates';
import { gregorianDay } from '../arabic/gregorian-day';
import { readWrittenDay } from '../arabic/written-day';
import type { Publication } from '../settings/get-publication';
import type { Range } from './record-sql';

/** A day of the filter in both calendars, or null for none and for what is none. */
export interface RecordDay {
  gregorian: CivilDay;
  hijri: CivilDay;
}

type Clock = Pick<Publication, 'timeZone' | 'hijriOffset'>;

/** Reads a day as people write it, by the calendar that its year tells; null when there is no such day. */
export function readRecordDay(text: string, { hijriOffset }: Clock): RecordDay | null {
  const written = readWrittenDay(text);
  if (!written) return null;
  const isHijri = written.calendar === 'hijri';
  const gregorian = isHijri ? gregorianDay(written, hijriOffset) : written;
  const isThere = gregorian && dayRange(gregorian.year, gregorian.month, gregorian.day);
  if (!isThere) return null;
  return { gregorian, hijri: isHijri ? written : hijriDay(written, hijriOffset) };
}

/** From the beginning of one day to the end of the other, in the newspaper's zone. */
export function rangeOf(from: RecordDay | null, to: RecordDay | null, { timeZone }: Clock): Range {
  const day = (one: RecordDay | null) =>
    one && dayRange(one.gregorian.year, one.gregorian.month, one.gregorian.day, timeZone);
  return { from: day(from)?.start ?? null, to: day(to)?.end ?? null };
}
