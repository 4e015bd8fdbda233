import { ar } from '@/messages/ar';
import { clockTime, dualDate, isoWithOffset } from '@/newsroom/arabic/dates';
import type { ArticlePage } from '@/newsroom/articles/views';
import { BidiText } from '../bidi-text';
import type { Edition } from '../edition';

interface Props {
  article: ArticlePage;
  edition: Edition;
}

/** Above the text: that it was corrected, when last, and the way to what was wrong. */
export function CorrectionPointer({ article, edition: { dates } }: Props) {
  const last = article.corrections.at(-1);
  if (!last) return null;
  return (
    <p className="corr-at">
      {ar.article.corrected} {dualDate(new Date(last.at), dates)}.{' '}
      <a href="#corrections">{ar.article.readCorrection}</a>
    </p>
  );
}

/** What was wrong in earlier versions, each with the date it was put right. */
export function CorrectionNotes({ article, edition: { dates } }: Props) {
  if (article.corrections.length === 0) return null;
  return (
    <section id="corrections" aria-label={ar.article.corrections}>
      {article.corrections.map(({ at, text }) => {
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
            <BidiText text={text} />
          </div>
        );
      })}
      <p className="corr-all">
        <a href="/corrections">{ar.article.allCorrections}</a>
      </p>
    </section>
  );
}
