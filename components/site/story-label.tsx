import type { ArticleCard } from '@/newsroom/articles/views';
import { ar } from '@/messages/ar';
import { inkClass } from './ink-class';

/** The line over a headline: the section, and the kind where it is not plain news. */
export function StoryLabel({
  story,
  withSection = true,
}: {
  story: ArticleCard;
  withSection?: boolean;
}) {
  const isOpinionTwice = story.kind === 'opinion' && story.section.slug === 'opinion';
  const kind = story.kind === 'news' || isOpinionTwice ? null : ar.states.kind[story.kind];
  if (!withSection) return kind && <p className="lab">{kind}</p>;
  return (
    <p className={['lab', inkClass(story.section.color)].filter(Boolean).join(' ')}>
      <a href={`/${story.section.slug}`}>{story.section.name}</a>
      {kind && <span className="dim">· {kind}</span>}
    </p>
  );
}
