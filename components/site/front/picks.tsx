import { ar } from '@/messages/ar';
import type { ArticleCard } from '@/newsroom/articles/views';
import type { Edition } from '../edition';
import { StoryCard } from '../story-card';

const SIZES = '(min-width:1280px) 272px,(min-width:1024px) 22vw,(min-width:768px) 46vw,100vw';

/** Stories under the lead, four in a row, each from another section. */
export function Picks({ stories, edition }: { stories: ArticleCard[]; edition: Edition }) {
  if (stories.length === 0) return null;
  return (
    <section className="sec4 ruled" aria-label={ar.site.front.picks}>
      {stories.map((story) => (
        <StoryCard key={story.id} story={story} edition={edition} sizes={SIZES} phoneThumb />
      ))}
    </section>
  );
}
