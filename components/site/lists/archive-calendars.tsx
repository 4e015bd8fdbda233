import { ar } from '@/messages/ar';
import { gregorianMonth, hijriMonth, monthName } from '@/newsroom/arabic/calendar-month';
import type { CivilDay } from '@/newsroom/arabic/dates';
import { formatNumber } from '@/newsroom/arabic/digits';
import { wallClock } from '@/newsroom/arabic/wall-clock';
import type { ArchiveDays } from '@/newsroom/articles/list-archive-days';
import { archivePath } from '../archive-path';
import type { Edition } from '../edition';
import { SectionHead } from '../section-head';
import { MonthCalendar } from './month-calendar';

/** The months of a day in both calendars, and the years of the archive. */
export function ArchiveCalendars({
  day,
  archive,
  edition,
}: {
  /** The day that is shown. */
  day: CivilDay;
  /** Around the Gregorian month first, then around the Hijri one. */
  archive: ArchiveDays;
  edition: Edition;
}) {
  const { dates, now } = edition;
  const words = ar.lists;
  const months = [gregorianMonth(day, dates.hijriOffset), hijriMonth(day, dates.hijriOffset)];
  const withStories = new Set(archive.days.map((written) => archivePath(civil(written))));
  const shared = {
    withStories,
    edition,
    current: archivePath(day),
    today: archivePath(wallClock(now, dates.zone)),
  };
  return (
    <section className="cals" aria-labelledby="calendars">
      <SectionHead title={words.calendars} id="calendars" light />
      {months.map((month, index) => {
        const neighbour = (written: string | null | undefined) => {
          if (!written) return null;
          const there = civil(written);
          const other = (month.calendar === 'hijri' ? hijriMonth : gregorianMonth)(
            there,
            dates.hijriOffset,
          );
          return { path: archivePath(there), month: monthName(other, dates) };
        };
        return (
          <MonthCalendar
            key={month.calendar}
            month={month}
            before={neighbour(archive.around[index]?.before)}
            after={neighbour(archive.around[index]?.after)}
            {...shared}
          />
        );
      })}
      <p className="meta">{words.calendarNote}</p>
      {archive.years.length > 1 && (
        <nav className="years" aria-label={words.years}>
          {archive.years.map(({ year, day: newest }) => (
            <a
              key={year}
              className="num"
              href={archivePath(civil(newest))}
              aria-current={year === day.year ? 'true' : undefined}
            >
              {formatNumber(year, { digits: dates.digits, grouping: false })}
            </a>
          ))}
        </nav>
      )}
    </section>
  );
}

/** `2026-11-24` → its numbers. */
function civil(written: string): CivilDay {
  const [year = 0, month = 1, day = 1] = written.split('-').map(Number);
  return { year, month, day };
}
