import { dayRange } from '../arabic/dates';
import { db } from '../db/client';
import { getPublication } from '../settings/get-publication';

/** How many events lie before a month, `yyyy-mm` of the newspaper's zone. */
export async function countDroppable(month: string): Promise<number> {
  const { timeZone } = await getPublication();
  const [year = 0, number = 1] = month.split('-').map(Number);
  const start = dayRange(year, number, 1, timeZone)?.start;
  return start ? db().event.count({ where: { at: { lt: start } } }) : 0;
}
