import { ar } from '@/messages/ar';
import type { Edition } from '../edition';
import type { FrontBlock } from './front-content';
import { SectionHead } from '../section-head';
import { StoryCard } from '../story-card';

const SIZES = '(min-width:1280px) 272px,(min-width:1024px) 22vw,(min-width:768px) 46vw,100vw';

/** A section whose pictures do the work: four cards in a row, or two rows of them. */
export function SectionGallery({
  block: { section, items },
  count,
  edition,
}: {
  block: FrontBlock;
  count: number;
  edition: Edition;
}) {
  const pictured = items.filter((story) => story.picture);
  const shown = (pictured.length >= count ? pictured : items).slice(0, count);
  return (
    <section className="wrap blk" aria-labelledby={`s-${section.slug}`}>
      <SectionHead
        title={section.name}
        id={`s-${section.slug}`}
        href={`/${section.slug}`}
        more={ar.site.frame.more}
      />
      <div className="sec4 plain ruled">
        {shown.map((story) => (
          <StoryCard
            key={story.id}
            story={story}
            edition={edition}
            sizes={SIZES}
            phoneThumb
            withSection={false}
          />
        ))}
      </div>
    </section>
  );
}
