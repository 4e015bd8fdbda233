import { ar } from '@/messages/ar';
import type { ArticleCard } from '@/newsroom/articles/views';
import type { Edition } from '../edition';
import { SectionHead } from '../section-head';
import { StoryCard } from '../story-card';

const SIZES = '(min-width:1280px) 272px,(min-width:1024px) 22vw,(min-width:768px) 46vw,100vw';

/** Stories that belong to this one, under it. */
export function RelatedStories({ stories, edition }: { stories: ArticleCard[]; edition: Edition }) {
  if (stories.length === 0) return null;
  return (
    <section className="wrap blk" aria-labelledby="related">
      <SectionHead title={ar.site.article.related} id="related" />
      <div className="sec4 plain ruled">
        {stories.map((story) => (
          <StoryCard
            key={story.id}
            story={story}
            edition={edition}
            sizes={SIZES}
            phoneThumb
            withNote={false}
          />
        ))}
      </div>
    </section>
  );
}
