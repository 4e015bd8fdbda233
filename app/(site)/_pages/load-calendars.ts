import type { Edition } from '@/components/site/edition';
import { gregorianMonth, hijriMonth, monthEnds } from '@/newsroom/arabic/calendar-month';
import { dayRange, type CivilDay } from '@/newsroom/arabic/dates';
import {
  listArchiveDays,
  type ArchiveDays,
  type Span,
} from '@/newsroom/articles/list-archive-days';

/** What the calendars of a day show: around its Gregorian month first, then around its Hijri one. */
export function loadCalendars({ dates, now }: Edition, day: CivilDay): Promise<ArchiveDays> {
  const { zone, hijriOffset } = dates;
  const months = [gregorianMonth(day, hijriOffset), hijriMonth(day, hijriOffset)].map((month) =>
    spanOf(monthEnds(month), zone),
  );
  const span = {
    start: new Date(Math.min(...months.map(({ start }) => start.getTime()))),
    end: new Date(Math.max(...months.map(({ end }) => end.getTime()))),
  };
  return listArchiveDays(span, months, zone, now);
}

function spanOf({ first, last }: { first: CivilDay; last: CivilDay }, zone: string): Span {
  const [from, to] = [first, last].map(({ year, month, day }) => dayRange(year, month, day, zone));
  if (!from || !to) throw new Error('a month is made of days');
  return { start: from.start, end: to.end };
}
