import type { ArticleCard } from '@/newsroom/articles/views';
import { BidiText } from './bidi-text';
import type { Edition } from './edition';
import { FormatWords } from './format-mark';
import { StoryTime } from './story-time';

/** Headlines without pictures, ruled apart. */
export function HeadlineList({ stories, edition }: { stories: ArticleCard[]; edition: Edition }) {
  if (stories.length === 0) return null;
  return (
    <ul className="heads">
      {stories.map((story) => (
        <li key={story.id}>
          <h3 className="t t-4">
            <a href={story.address}>
              <BidiText text={story.title} />
            </a>
          </h3>
          <p className="meta">
            <StoryTime at={story.publishedAt} edition={edition} />
            <FormatWords story={story} edition={edition} marked={false} />
          </p>
        </li>
      ))}
    </ul>
  );
}
