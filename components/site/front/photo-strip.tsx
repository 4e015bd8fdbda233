import { ar } from '@/messages/ar';
import type { ArticleCard } from '@/newsroom/articles/views';
import { BidiText } from '../bidi-text';
import type { Edition } from '../edition';
import { FormatWords } from '../format-mark';
import { SectionHead } from '../section-head';
import { StoryPicture } from '../story-picture';
import { StoryTime } from '../story-time';

const LEAD = '(min-width:1280px) 620px,(min-width:768px) 50vw,100vw';
const SMALL = '(min-width:1280px) 300px,(min-width:768px) 25vw,50vw';

/** Five tell the strip's shape; with four the last would stand alone. */
const SHAPES = [0, 1, 2, 3, 3, 5];

/** The newest stories that are told by a gallery: one large, two or four beside it. */
export function PhotoStrip({ stories, edition }: { stories: ArticleCard[]; edition: Edition }) {
  const shown = stories.slice(0, SHAPES[stories.length] ?? 5);
  if (shown.length === 0) return null;
  return (
    <section className="wrap blk" aria-labelledby="photos">
      <SectionHead title={ar.lists.photos} id="photos" />
      <ul className={`shots n${shown.length}`}>
        {shown.map((story, index) => (
          <li key={story.id}>
            <StoryPicture story={story} edition={edition} sizes={index === 0 ? LEAD : SMALL} />
            <h3 className={index === 0 ? 't t-2' : 't t-4'}>
              <a href={story.address}>
                <BidiText text={story.title} />
              </a>
            </h3>
            <p className="meta">
              <span>{story.section.name}</span>
              <StoryTime at={story.publishedAt} edition={edition} />
              <FormatWords story={story} edition={edition} marked />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
