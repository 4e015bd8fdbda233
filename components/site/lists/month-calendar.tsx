import { ar } from '@/messages/ar';
import { Icon } from '@/components/ui/icon';
import type { CalendarDay, CalendarMonth } from '@/newsroom/arabic/calendar-month';
import { monthName } from '@/newsroom/arabic/calendar-month';
import { WEEKDAYS } from '@/newsroom/arabic/calendar-words';
import { formatNumber } from '@/newsroom/arabic/digits';
import { archivePath } from '../archive-path';
import type { Edition } from '../edition';

/** The days' customary letters, Sunday first. */
const LETTERS = ['ح', 'ن', 'ث', 'ر', 'خ', 'ج', 'س'];

interface Neighbour {
  path: string;
  month: string;
}

/**
 * A month of either calendar, every day with its day of the other one. Days with stories lead to
 * them; the one that is read and today are marked.
 */
export function MonthCalendar({
  month,
  withStories,
  current,
  today,
  before,
  after,
  edition,
}: {
  month: CalendarMonth;
  /** Addresses of the days that hold stories. */
  withStories: ReadonlySet<string>;
  /** Addresses of the day that is shown, and of today. */
  current: string;
  today: string;
  before: Neighbour | null;
  after: Neighbour | null;
  edition: Edition;
}) {
  const words = ar.lists;
  const { dates } = edition;
  const other = month.calendar === 'hijri' ? 'gregorian' : 'hijri';
  const number = (value: number) => formatNumber(value, dates);
  const place = (day: CalendarDay) => {
    const path = archivePath(day.gregorian);
    const named = (calendar: CalendarMonth['calendar']) =>
      monthName({ calendar, ...day[calendar] }, dates);
    const face = (isLink: boolean) => (
      <>
        <span>
          <span className="num">{number(day[month.calendar].day)}</span>
          {isLink && <span className="vh"> {named(month.calendar)}، </span>}
        </span>
        <small>
          <span className="num">{number(day[other].day)}</span>
          {isLink && <span className="vh"> {named(other)}</span>}
        </small>
      </>
    );
    const isCurrent = path === current;
    if (!withStories.has(path) && !isCurrent) return <span>{face(false)}</span>;
    return (
      <a href={path} aria-current={isCurrent ? 'page' : undefined}>
        {face(true)}
      </a>
    );
  };
  return (
    <table className="cal">
      <caption>
        <span className="cal-h">
          <Step to={before} word={words.previousMonth} icon="chevron-right" rel="prev" />
          <span>
            <small>{words[month.calendar]}</small>
            <b>{monthName(month, dates)}</b>
          </span>
          <Step to={after} word={words.nextMonth} icon="chevron-left" rel="next" />
        </span>
      </caption>
      <thead>
        <tr>
          {WEEKDAYS.map((name, index) => (
            <th key={name} scope="col">
              <span aria-hidden="true">{LETTERS[index]}</span>
              <span className="vh">{name}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {month.weeks.map((week, row) => (
          <tr key={row}>
            {week.map((day, column) => {
              const isToday = day !== null && archivePath(day.gregorian) === today;
              return (
                <td
                  key={column}
                  className={isToday ? 'today' : undefined}
                  aria-current={isToday ? 'date' : undefined}
                >
                  {day && place(day)}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Step({
  to,
  word,
  icon,
  rel,
}: {
  to: Neighbour | null;
  word: (month: string) => string;
  icon: 'chevron-right' | 'chevron-left';
  rel: 'prev' | 'next';
}) {
  if (!to) return <span className="step" />;
  return (
    <a className="step" href={to.path} rel={rel} aria-label={word(to.month)}>
      <Icon name={icon} />
    </a>
  );
}
