import { wallClock } from './wall-clock';

/** Whole years by the Gregorian calendar between two moments, as the calendars of a zone count them. */
export function wholeYears(from: Date, to: Date, zone: string): number {
  const [start, end] = [wallClock(from, zone), wallClock(to, zone)];
  const isBefore = end.month < start.month || (end.month === start.month && end.day < start.day);
  return Math.max(0, end.year - start.year - (isBefore ? 1 : 0));
}
