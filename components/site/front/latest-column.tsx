import { ar } from '@/messages/ar';
import type { ArticleCard } from '@/newsroom/articles/views';
import { BidiText } from '../bidi-text';
import type { Edition } from '../edition';
import { SectionHead } from '../section-head';
import { StoryTime } from '../story-time';

/** The newest stories along their times. */
export function LatestColumn({ stories, edition }: { stories: ArticleCard[]; edition: Edition }) {
  return (
    <section className="latest" aria-labelledby="latest">
      <SectionHead
        title={ar.site.front.latest}
        id="latest"
        href="/latest"
        more={ar.site.frame.all}
      />
      <ol className="tl">
        {stories.map((story) => (
          <li key={story.id}>
            <StoryTime at={story.publishedAt} edition={edition} face="short" />
            <h3 className="t t-5">
              <a href={story.address}>
                <BidiText text={story.title} />
              </a>
            </h3>
          </li>
        ))}
      </ol>
    </section>
  );
}
