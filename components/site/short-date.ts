import { GREGORIAN_MONTHS } from '@/newsroom/arabic/calendar-words';
import { withDigits } from '@/newsroom/arabic/digits';
import { wallClock } from '@/newsroom/arabic/wall-clock';
import type { Edition } from './edition';

/** «23 نوفمبر», for narrow columns whose year is plain. */
export function shortDate(date: Date, { zone, digits }: Edition['dates']): string {
  const { month, day } = wallClock(date, zone);
  return withDigits(`${day} ${GREGORIAN_MONTHS[month - 1] ?? ''}`, digits);
}
