import { ar } from '@/messages/ar';
import { dayRange, dualDate } from '@/newsroom/arabic/dates';
import { wallClock } from '@/newsroom/arabic/wall-clock';
import { archivePath } from '../archive-path';
import type { Edition } from '../edition';
import { SectionHead } from '../section-head';

const SHOWN = 7;
const DAY_MS = 86_400_000;

/** The last seven days in both calendars, each a link to its stories. */
export function DaysBox({ edition: { now, dates } }: { edition: Edition }) {
  const { year, month, day } = wallClock(now, dates.zone);
  const today = dayRange(year, month, day, dates.zone)?.start ?? now;
  // Noon keeps clear of the hour that summer time moves.
  const days = Array.from({ length: SHOWN }, (_, back) => {
    return new Date(today.getTime() - (back - 0.5) * DAY_MS);
  });
  return (
    <section aria-labelledby="days">
      <SectionHead title={ar.site.lists.days} id="days" light />
      <ul className="heads">
        {days.map((date) => {
          const [hijri, gregorian] = dualDate(date, dates).split(' · ');
          const path = archivePath(wallClock(date, dates.zone));
          return (
            <li key={path}>
              <h3 className="t t-4">
                <a href={path}>{hijri}</a>
              </h3>
              <p className="meta">{gregorian}</p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
