import type { ReactNode } from 'react';
import type { ArticleCard } from '@/newsroom/articles/views';
import { BidiText } from '../bidi-text';
import type { Edition } from '../edition';
import { Picture } from '../picture';
import { StoryLabel } from '../story-label';
import { StoryTime } from '../story-time';
import { WriterNames } from '../writer-names';

const SIZES = '(min-width:768px) 260px,112px';

/**
 * A story in a long list.
 *
 * @param mark how its texts are shown, such as with the words of a search marked
 */
export function StoryRow({
  story,
  edition,
  withSection,
  mark = (text) => <BidiText text={text} />,
}: {
  story: ArticleCard;
  edition: Edition;
  withSection: boolean;
  mark?: (text: string) => ReactNode;
}) {
  return (
    <article className={story.picture ? 'it' : 'it bare'}>
      <StoryLabel story={story} withSection={withSection} />
      <h3 className="t t-3">
        <a href={story.address}>{mark(story.title)}</a>
      </h3>
      {story.standfirst && <p className="note">{mark(story.standfirst)}</p>}
      <p className="meta">
        <WriterNames writers={story.writers} />
        <StoryTime at={story.publishedAt} edition={edition} />
      </p>
      {story.picture && (
        <a className="pl" href={story.address} tabIndex={-1} aria-hidden="true">
          <Picture picture={story.picture} sizes={SIZES} phoneThumb />
        </a>
      )}
    </article>
  );
}
