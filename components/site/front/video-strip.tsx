import { ar } from '@/messages/ar';
import { Icon } from '@/components/ui/icon';
import type { ArticleCard } from '@/newsroom/articles/views';
import { BidiText } from '../bidi-text';
import type { Edition } from '../edition';
import { FormatWords } from '../format-mark';
import { SectionHead } from '../section-head';
import { StoryPicture } from '../story-picture';
import { StoryTime } from '../story-time';

const LEAD = '(min-width:1280px) 720px,(min-width:1024px) 56vw,100vw';
const SMALL = '(min-width:1024px) 212px,132px';

/** The newest stories that are told by a film, on night ground: one large, the others in a list. */
export function VideoStrip({ stories, edition }: { stories: ArticleCard[]; edition: Edition }) {
  const [lead, ...others] = stories;
  if (!lead) return null;
  return (
    <section className="vid" aria-labelledby="videos">
      <div className="wrap">
        <SectionHead title={ar.lists.videos} id="videos" />
        <div className={others.length > 0 ? 'g' : 'g alone'}>
          <article>
            <Frame story={lead} sizes={LEAD} edition={edition} />
            <h3 className="t t-2">
              <a href={lead.address}>
                <BidiText text={lead.title} />
              </a>
            </h3>
            <Meta story={lead} edition={edition} />
          </article>
          {others.length > 0 && (
            <ul>
              {others.map((story) => (
                <li key={story.id}>
                  <Frame story={story} sizes={SMALL} edition={edition} />
                  <div>
                    <h3 className="t t-4">
                      <a href={story.address}>
                        <BidiText text={story.title} />
                      </a>
                    </h3>
                    <Meta story={story} edition={edition} />
                  </div>
                </li>
              ))}
            </ul>
          )}
        </div>
      </div>
    </section>
  );
}

function Frame({ story, sizes, edition }: { story: ArticleCard; sizes: string; edition: Edition }) {
  return (
    <div className="frame">
      <StoryPicture story={story} edition={edition} sizes={sizes} />
      <span className="play" aria-hidden="true">
        <Icon name="play" />
      </span>
    </div>
  );
}

function Meta({ story, edition }: { story: ArticleCard; edition: Edition }) {
  return (
    <p className="meta">
      <span>{story.section.name}</span>
      <StoryTime at={story.publishedAt} edition={edition} />
      <FormatWords story={story} edition={edition} marked />
    </p>
  );
}
