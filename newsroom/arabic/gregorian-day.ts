import { hijriDay, type CivilDay } from './dates';

const DAY_MS = 86_400_000;
/** 1 Muharram of the year 1, in days since 1970. */
const EPOCH = -492_148;
/** Mean lengths of the lunar year and month; the Umm al-Qura calendar stays within two days of them. */
const YEAR = 354.367;
const MONTH = 29.5306;
const NEAR = 3;

/**
 * A day of the Umm al-Qura calendar, moved by `offset` days as in `hijriDay` → the same day by the
 * Gregorian calendar; null when the month has no such day.
 */
export function gregorianDay({ year, month, day }: CivilDay, offset = 0): CivilDay | null {
  const about = Math.round(EPOCH + (year - 1) * YEAR + (month - 1) * MONTH + day) - offset;
  for (let at = about - NEAR; at <= about + NEAR; at += 1) {
    const date = new Date(at * DAY_MS);
    const gregorian = {
      year: date.getUTCFullYear(),
      month: date.getUTCMonth() + 1,
      day: date.getUTCDate(),
    };
    const found = hijriDay(gregorian, offset);
    if (found.year === year && found.month === month && found.day === day) return gregorian;
  }
  return null;
}
