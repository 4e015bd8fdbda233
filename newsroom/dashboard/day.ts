import { dayRange } from '../arabic/dates';
import { wallClock } from '../arabic/wall-clock';

const DAY_MS = 86_400_000;

/** A civil day of a zone: from its midnight to the next one. */
export interface Day {
  start: Date;
  end: Date;
}

/** The day of the newspaper at a moment. */
export function dayOf(now: Date, zone: string): Day {
  const { year, month, day } = wallClock(now, zone);
  return dayRange(year, month, day, zone) ?? { start: now, end: now };
}

/** The same moment of the day before, by the clock on the wall where summer time does not skip it. */
export function yesterday(now: Date): Date {
  return new Date(now.getTime() - DAY_MS);
}
