import { parseLocal } from '../arabic/dates';
import type { Tx } from '../db/client';
import { NewsroomError } from '../errors';
import { getPublication } from '../settings/get-publication';

/**
 * The moment that a form's date (`YYYY-MM-DD`) and time (`HH:mm`) mean on the newspaper's clock.
 * Refuses with INVALID what no calendar has and what has passed.
 */
export async function comingMoment(
  tx: Tx,
  { date, time }: { date: string; time: string },
  now: Date,
): Promise<Date> {
  const { timeZone } = await getPublication(tx);
  const moment = parseLocal(date, time, timeZone);
  if (!moment) throw new NewsroomError('INVALID', { fields: { date: 'dateWrong' } });
  if (moment <= now) {
    throw new NewsroomError('INVALID', { sentence: 'timePassed', fields: { time: 'timePassed' } });
  }
  return moment;
}
