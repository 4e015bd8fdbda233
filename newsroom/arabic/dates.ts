import { GREGORIAN_MONTHS, HIJRI_MONTHS, WEEKDAYS } from './calendar-words';
import { withDigits, type DigitSystem } from './digits';
import { recentTime } from './recent-time';
import { momentOf, offsetMinutes, wallClock, type WallClock } from './wall-clock';

const DEFAULT_ZONE = 'Asia/Riyadh';

export interface DateOptions {
  /** IANA name; default `Asia/Riyadh`. */
  readonly zone?: string;
  /** Default `latn`. */
  readonly digits?: DigitSystem;
  /** Days added to the Umm al-Qura date where a country follows its own sighting: -2 to 2, default 0. */
  readonly hijriOffset?: number;
}

/** A day of some calendar; months count from 1. */
export type CivilDay = Pick<WallClock, 'year' | 'month' | 'day'>;

/** «24 نوفمبر 2026م» */
export function gregorianDate(date: Date, options: DateOptions = {}): string {
  const { year, month, day } = wallClock(date, options.zone ?? DEFAULT_ZONE);
  return inDigits(`${day} ${GREGORIAN_MONTHS[month - 1]} ${year}م`, options);
}

/** «14 جمادى الآخرة 1448هـ» by the Umm al-Qura calendar (which ICU knows for 1300-1600 AH, 1882-2174). */
export function hijriDate(date: Date, options: DateOptions = {}): string {
  const wall = wallClock(date, options.zone ?? DEFAULT_ZONE);
  const { year, month, day } = hijriDay(wall, options.hijriOffset);
  return inDigits(`${day} ${HIJRI_MONTHS[month - 1]} ${year}هـ`, options);
}

/** A Gregorian day → the same day by the Umm al-Qura calendar, `offset` days on. Months count from 1. */
export function hijriDay({ year, month, day }: CivilDay, offset = 0): CivilDay {
  const noon = Date.UTC(year, month - 1, day + offset, 12);
  const parts: Partial<Record<string, number>> = {};
  for (const { type, value } of UMM_AL_QURA.formatToParts(noon)) parts[type] = Number(value);
  return { year: parts.year ?? 0, month: parts.month ?? 1, day: parts.day ?? 1 };
}

/** «الثلاثاء 14 جمادى الآخرة 1448هـ · 24 نوفمبر 2026م» */
export function dualDate(date: Date, options: DateOptions = {}): string {
  const { year, month, day } = wallClock(date, options.zone ?? DEFAULT_ZONE);
  const weekday = WEEKDAYS[new Date(Date.UTC(year, month - 1, day)).getUTCDay()];
  return `${weekday} ${hijriDate(date, options)} · ${gregorianDate(date, options)}`;
}

/** «10:42 ص», «2:05 م»; midnight is «12:00 ص», noon «12:00 م». */
export function clockTime(date: Date, options: DateOptions = {}): string {
  const { hour, minute } = wallClock(date, options.zone ?? DEFAULT_ZONE);
  const half = hour < 12 ? 'ص' : 'م';
  return inDigits(`${hour % 12 || 12}:${twoDigits(minute)}\u00a0${half}`, options);
}

/**
 * How long ago, read at `now`: «الآن» (under a minute), «قبل 38 دقيقة», «قبل ساعتين», then «أمس» while that day was
 * yesterday, then the date. A moment up to a minute ahead (clocks differ) is «الآن»; later ones show their date.
 */
export function relativeTime(from: Date, now: Date, options: DateOptions = {}): string {
  const recent = recentTime(from, now, options.digits);
  if (recent !== null) return recent;
  const zone = options.zone ?? DEFAULT_ZONE;
  return dayNumber(now, zone) - dayNumber(from, zone) === 1 ? 'أمس' : gregorianDate(from, options);
}

/** «2026-11-24T10:42:00+03:00»: for `time[datetime]`, feeds and structured data; milliseconds are dropped. */
export function isoWithOffset(date: Date, zone: string = DEFAULT_ZONE): string {
  const offset = offsetMinutes(date, zone);
  const shown = new Date(date.getTime() + offset * MINUTE_MS).toISOString().slice(0, -5);
  const distance = Math.abs(offset);
  const sign = offset < 0 ? '-' : '+';
  return `${shown}${sign}${twoDigits(Math.floor(distance / 60))}:${twoDigits(distance % 60)}`;
}

/** A Gregorian day of a zone: `start` inclusive, `end` exclusive; null when the calendar has no such day. */
export function dayRange(
  year: number,
  month: number,
  day: number,
  zone: string = DEFAULT_ZONE,
): { start: Date; end: Date } | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!exists) return null;
  const next = new Date(Date.UTC(year, month - 1, day + 1));
  return { start: midnight(date, zone), end: midnight(next, zone) };
}

/** The moment that a form's «التاريخ» (`YYYY-MM-DD`) and «الوقت» (`HH:mm`) mean in a zone; null for what is neither. */
export function parseLocal(date: string, time: string, zone: string = DEFAULT_ZONE): Date | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  const [, hour, minute] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time) ?? [];
  if (!dayRange(Number(year), Number(month), Number(day), zone) || !hour) return null;
  const wall = { year: Number(year), month: Number(month), day: Number(day) };
  return momentOf({ ...wall, hour: Number(hour), minute: Number(minute), second: 0 }, zone);
}

const MINUTE_MS = 60_000;

// Formatted at noon UTC of the civil day, so that neither zone nor summer time can move it.
const UMM_AL_QURA = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
});

function midnight(utcDay: Date, zone: string): Date {
  return momentOf({ ...dayOf(utcDay), hour: 0, minute: 0, second: 0 }, zone);
}

function dayOf(utcDay: Date): CivilDay {
  return {
    year: utcDay.getUTCFullYear(),
    month: utcDay.getUTCMonth() + 1,
    day: utcDay.getUTCDate(),
  };
}

function dayNumber(date: Date, zone: string): number {
  const { year, month, day } = wallClock(date, zone);
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

function inDigits(text: string, options: DateOptions): string {
  return withDigits(text, options.digits ?? 'latn');
}
