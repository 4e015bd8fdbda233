import { ar } from '@/messages/ar';
import type { ArticleCard } from '@/newsroom/articles/views';
import { BidiText } from '../bidi-text';
import type { Edition } from '../edition';
import { StoryTime } from '../story-time';
import { Thumb } from '../thumb';

const SIZE = 104;

/** The story to go on with: the one that was published before this in its section. */
export function NextStory({ story, edition }: { story: ArticleCard; edition: Edition }) {
  return (
    <section className="nxt" aria-labelledby="next">
      <div>
        <h2 className="lab" id="next">
          {ar.article.next(story.section.name)}
        </h2>
        <h3 className="t t-3">
          <a href={story.address} rel="next">
            <BidiText text={story.title} />
          </a>
        </h3>
        <p className="meta">
          <StoryTime at={story.publishedAt} edition={edition} />
        </p>
      </div>
      {story.picture && (
        <a href={story.address} tabIndex={-1} aria-hidden="true">
          <Thumb picture={story.picture} size={SIZE} />
        </a>
      )}
    </section>
  );
}
