import { clockTime, gregorianDate, isoWithOffset } from '@/newsroom/arabic/dates';
import { wallClock } from '@/newsroom/arabic/wall-clock';
import type { Edition } from './edition';
import { shortDate } from './short-date';

/**
 * The time of a story in a list, absolute because the page is kept: the clock today, else the date.
 * In the browser `enhance/` makes a `full` one relative and marks both while they are fresh.
 */
export function StoryTime({
  at,
  edition: { dates, now },
  face = 'full',
}: {
  at: string;
  edition: Edition;
  face?: 'full' | 'short';
}) {
  const date = new Date(at);
  const isToday = gregorianDate(date, dates) === gregorianDate(now, dates);
  const isThisYear = wallClock(date, dates.zone).year === wallClock(now, dates.zone).year;
  const day = isThisYear ? shortDate(date, dates) : gregorianDate(date, dates);
  return (
    <time dateTime={isoWithOffset(date, dates.zone)} data-ago={face}>
      {isToday ? clockTime(date, dates) : day}
    </time>
  );
}
