/**
 * «Tue, 24 Nov 2026 10:42:00 +0300», as RSS 2.0 asks, from ISO 8601 with an offset or `Z`: the wall time stays.
 *
 * @throws RangeError when the text is no such time
 */
export function rfc822Date(iso: string): string {
  const match = ISO.exec(iso);
  const [, date = '', time = '', sign = '+', hours = '00', minutes = '00'] = match ?? [];
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const weekday = WEEKDAYS[new Date(Date.UTC(year, month - 1, day)).getUTCDay()];
  const monthName = MONTHS[month - 1];
  if (!match || !weekday || !monthName) throw new RangeError(`Not a time with an offset: ${iso}`);
  return `${weekday}, ${String(day).padStart(2, '0')} ${monthName} ${year} ${time} ${sign}${hours}${minutes}`;
}

const ISO = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}:\d{2})(?:\.\d+)?(?:Z|([+-])(\d{2}):(\d{2}))$/;

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
