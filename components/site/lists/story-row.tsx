import type { ReactNode } from 'react';
import type { ArticleCard } from '@/newsroom/articles/views';
import { BidiText } from '../bidi-text';
import type { Edition } from '../edition';
import { FormatWords } from '../format-mark';
import { StoryLabel } from '../story-label';
import { StoryPicture } from '../story-picture';
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
        <FormatWords story={story} edition={edition} marked={story.picture !== null} />
      </p>
      <StoryPicture story={story} edition={edition} sizes={SIZES} phoneThumb />
    </article>
  );
}
