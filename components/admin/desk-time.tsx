import { clockTime, gregorianDate, isoWithOffset, relativeTime } from '@/newsroom/arabic/dates';
import type { DigitSystem } from '@/newsroom/arabic/digits';

/** What the desk's screens need to print times and numbers. */
export interface DeskClock {
  now: Date;
  /** IANA name. */
  zone: string;
  digits: DigitSystem;
}

/** How long ago, with the exact moment on hover. `at` is ISO 8601. */
export function DeskTime({ at, clock }: { at: string; clock: DeskClock }) {
  const date = new Date(at);
  return (
    <time className="num" dateTime={isoWithOffset(date, clock.zone)} title={exactTime(date, clock)}>
      {relativeTime(date, clock.now, clock)}
    </time>
  );
}

/** «24 نوفمبر 2026م، 2:00 م» */
export function exactTime(date: Date, clock: DeskClock): string {
  return `${gregorianDate(date, clock)}، ${clockTime(date, clock)}`;
}
