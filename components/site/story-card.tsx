import type { ArticleCard } from '@/newsroom/articles/views';
import { BidiText } from './bidi-text';
import type { Edition } from './edition';
import { FormatWords } from './format-mark';
import { StoryLabel } from './story-label';
import { StoryPicture } from './story-picture';
import { StoryTime } from './story-time';
import { WriterNames } from './writer-names';

/**
 * A story with its picture over the headline; without a picture the headline stands alone.
 *
 * @param level size of the headline in the scale of the design
 * @param sizes width of the picture on the page, as the `sizes` attribute says it
 */
export function StoryCard({
  story,
  edition,
  level = 3,
  sizes,
  phoneThumb = false,
  withSection = true,
  withNote = true,
  withWriters = false,
}: {
  story: ArticleCard;
  edition: Edition;
  level?: 2 | 3;
  sizes: string;
  phoneThumb?: boolean;
  withSection?: boolean;
  withNote?: boolean;
  withWriters?: boolean;
}) {
  return (
    <article className="card">
      <StoryPicture story={story} edition={edition} sizes={sizes} phoneThumb={phoneThumb} />
      <StoryLabel story={story} withSection={withSection} />
      <h3 className={`t t-${level}`}>
        <a href={story.address}>
          <BidiText text={story.title} />
        </a>
      </h3>
      {withNote && story.standfirst && (
        <p className="note">
          <BidiText text={story.standfirst} />
        </p>
      )}
      <p className="meta">
        {withWriters && <WriterNames writers={story.writers} />}
        <StoryTime at={story.publishedAt} edition={edition} />
        <FormatWords story={story} edition={edition} marked={story.picture !== null} />
      </p>
    </article>
  );
}
