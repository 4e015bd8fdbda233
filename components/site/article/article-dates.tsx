import { ar } from '@/messages/ar';
import { clockTime, dualDate, gregorianDate, isoWithOffset } from '@/newsroom/arabic/dates';
import { readingMinutes } from '@/newsroom/arabic/reading-time';
import type { ArticlePage } from '@/newsroom/articles/views';
import type { Edition } from '../edition';

/** Both calendars in words, the times of publication and update, and how long reading takes. */
export function ArticleDates({
  article,
  edition: { dates },
  place,
}: {
  article: ArticlePage;
  edition: Edition;
  /** Where no name stands before it. */
  place: string;
}) {
  const words = ar.site.article;
  const published = new Date(article.publishedAt);
  const updated = article.updatedAt ? new Date(article.updatedAt) : null;
  const sameDay = updated && gregorianDate(updated, dates) === gregorianDate(published, dates);
  const [hijri, gregorian] = dualDate(published, dates).split(' · ');
  return (
    <p className="dates">
      {place && <span className="at">{place}</span>}
      <time dateTime={isoWithOffset(published, dates.zone)}>
        <span>{hijri}</span> <span className="dot">·</span> <span>{gregorian}</span>
        <br />
        {words.published} {clockTime(published, dates)}
      </time>
      {updated && updated > published && (
        <>
          {' · '}
          <time dateTime={isoWithOffset(updated, dates.zone)}>
            {words.updated} {!sameDay && `${dualDate(updated, dates)}، `}
            {clockTime(updated, dates)}
          </time>
        </>
      )}
      <span className="rt">
        <span className="sep"> · </span>
        {words.readingTime(readingMinutes(article.wordCount), dates)}
      </span>
    </p>
  );
}
