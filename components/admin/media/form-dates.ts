import { isoWithOffset } from '@/newsroom/arabic/dates';

/** The day of a moment on the newspaper's calendar, as a form's date: `YYYY-MM-DD`. */
export function dayOf(at: string, zone: string): string {
  return isoWithOffset(new Date(at), zone).slice(0, 10);
}

/**
 * The end of a licence as the form shows it: the last day, and the time where it does not end with
 * that day.
 */
export function endOf(at: string, zone: string): { date: string; time: string } {
  const time = isoWithOffset(new Date(at), zone).slice(11, 16);
  if (time !== '00:00') return { date: dayOf(at, zone), time };
  return { date: dayOf(new Date(new Date(at).getTime() - 1).toISOString(), zone), time: '' };
}
