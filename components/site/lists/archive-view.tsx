import { ar } from '@/messages/ar';
import { Icon } from '@/components/ui/icon';
import { dualDate } from '@/newsroom/arabic/dates';
import { wallClock } from '@/newsroom/arabic/wall-clock';
import type { ArchiveDays } from '@/newsroom/articles/list-archive-days';
import type { ArticleCard } from '@/newsroom/articles/views';
import { archivePath } from '../archive-path';
import type { Edition } from '../edition';
import { EmptyNote } from '../empty-note';
import { ArchiveCalendars } from './archive-calendars';
import { ListHead } from './list-head';
import { Listing } from './listing';
import { StoryList } from './story-list';

const DAY_MS = 86_400_000;

/**
 * Everything published on one day, under its date in both calendars.
 *
 * @param start first moment of the day in the site's zone, `end` that of the next
 */
export function ArchiveView({
  start,
  end,
  hasEarlier,
  stories,
  archive,
  edition,
}: {
  start: Date;
  end: Date;
  /** False before the newspaper's first day. */
  hasEarlier: boolean;
  stories: ArticleCard[];
  /** What the calendars beside them show. */
  archive: ArchiveDays;
  edition: Edition;
}) {
  const { dates, now } = edition;
  const words = ar.site.lists;
  const [hijri = '', gregorian] = dualDate(start, dates).split(' · ');
  // Half a day back from midnight is the day before in any zone.
  const before = archivePath(wallClock(new Date(start.getTime() - DAY_MS / 2), dates.zone));
  return (
    <div className="wrap">
      <ListHead kicker={words.archive} title={hijri} description={gregorian}>
        <nav className="days" aria-label={words.archive}>
          {hasEarlier && (
            <a className="btn line" href={before} rel="prev">
              <Icon name="chevron-right" className="s" />
              {words.previousDay}
            </a>
          )}
          {end <= now && (
            <a className="btn line" href={archivePath(wallClock(end, dates.zone))} rel="next">
              {words.nextDay}
              <Icon name="chevron-left" className="s" />
            </a>
          )}
        </nav>
      </ListHead>
      <Listing
        label="day"
        side={
          <ArchiveCalendars
            day={wallClock(start, dates.zone)}
            archive={archive}
            edition={edition}
          />
        }
      >
        <h2 className="vh" id="day">
          {words.archiveDay}
        </h2>
        {stories.length === 0 ? (
          <EmptyNote text={words.emptyDay} />
        ) : (
          <>
            <p className="count">{words.archiveCount(stories.length, dates)}</p>
            <StoryList stories={stories} edition={edition} />
          </>
        )}
      </Listing>
    </div>
  );
}
