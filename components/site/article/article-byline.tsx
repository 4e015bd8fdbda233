import { ar } from '@/messages/ar';
import { clockTime, dualDate, gregorianDate, isoWithOffset } from '@/newsroom/arabic/dates';
import { readingMinutes } from '@/newsroom/arabic/reading-time';
import type { ArticlePage } from '@/newsroom/articles/views';
import type { Edition } from '../edition';
import { Monogram } from '../monogram';
import { WriterNames } from '../writer-names';

/** Writers, place, both calendars in words, the times of publication and update. */
export function ArticleByline({ article, edition }: { article: ArticlePage; edition: Edition }) {
  const { dates } = edition;
  const words = ar.site.article;
  const published = new Date(article.publishedAt);
  const updated = article.updatedAt ? new Date(article.updatedAt) : null;
  const sameDay = updated && gregorianDate(updated, dates) === gregorianDate(published, dates);
  const [first] = article.writers;
  const [hijri, gregorian] = dualDate(published, dates).split(' · ');
  return (
    <div className="by">
      {first && <Monogram writer={first} />}
      <div>
        {first && (
          <p className="nm">
            <span className="vh">{words.by} </span>
            <WriterNames writers={article.writers} linked />
            {article.place && (
              <span className="dim">
                {' '}
                <span className="dot">·</span> {article.place}
              </span>
            )}
          </p>
        )}
        <p className="dates">
          {!first && article.place && <>{article.place} · </>}
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
          {' · '}
          {words.readingTime(readingMinutes(article.wordCount), dates)}
        </p>
      </div>
    </div>
  );
}
