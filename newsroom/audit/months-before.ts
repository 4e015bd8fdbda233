import { wallClock } from '../arabic/wall-clock';
import { getPublication } from '../settings/get-publication';

/** The month, `yyyy-mm` of the newspaper's zone, that lies `count` months before that of `now`. */
export async function monthsBefore(now: Date, count: number): Promise<string> {
  const { timeZone } = await getPublication();
  const { year, month } = wallClock(now, timeZone);
  return new Date(Date.UTC(year, month - 1 - count, 1)).toISOString().slice(0, 7);
}
