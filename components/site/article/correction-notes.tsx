import { ar } from '@/messages/ar';
import { clockTime, dualDate, isoWithOffset } from '@/newsroom/arabic/dates';
import type { ArticlePage } from '@/newsroom/articles/views';
import type { Edition } from '../edition';

/** What was wrong in an earlier version, with the date it was put right. */
export function CorrectionNotes({ article, edition }: { article: ArticlePage; edition: Edition }) {
  const { dates } = edition;
  return article.corrections.map(({ at, text }) => {
    const date = new Date(at);
    return (
      <div key={at} className="corr" role="note">
        <b>
          {ar.site.article.correction} —{' '}
          <time dateTime={isoWithOffset(date, dates.zone)}>
            {dualDate(date, dates)}، {clockTime(date, dates)}
          </time>
          :
        </b>{' '}
        {text}
      </div>
    );
  });
}
