import { ar } from '@/messages/ar';
import { Icon } from '@/components/ui/icon';
import { wholeYears } from '@/newsroom/arabic/whole-years';
import type { ArticlePage } from '@/newsroom/articles/views';
import type { Edition } from '../edition';

/**
 * Says that a story is old, of whatever kind: one that is passed on today is read as today's. What
 * was brought up to date counts from then. Pages are made again each midnight, so it comes by itself.
 */
export function AgeNote({
  article: { publishedAt, updatedAt },
  edition: { dates, now },
}: {
  article: ArticlePage;
  edition: Edition;
}) {
  const years = wholeYears(new Date(updatedAt ?? publishedAt), now, dates.zone);
  if (years === 0) return null;
  const since = updatedAt ? wholeYears(new Date(publishedAt), now, dates.zone) : years;
  return (
    <p className="age" role="note">
      <Icon name="clock-alert" />
      {ar.article.age(since, dates)}
    </p>
  );
}
