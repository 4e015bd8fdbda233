import { ar } from '@/messages/ar';
import type { Edition } from '../edition';
import type { FrontBlock } from './front-content';
import { SectionHead } from '../section-head';
import { StoryCard } from '../story-card';
import { FoldedHeads } from './folded-heads';

const SIZES = '(min-width:1280px) 256px,(min-width:1024px) 22vw,46vw';

/** The remaining sections side by side: a card and three headlines each. */
export function SectionColumns({ blocks, edition }: { blocks: FrontBlock[]; edition: Edition }) {
  return (
    <div className="wrap blk cols ruled">
      {blocks.map(({ section, items }) => {
        const card = items.find((story) => story.picture) ?? items[0];
        return (
          <section key={section.id} aria-labelledby={`s-${section.slug}`}>
            <SectionHead
              title={section.name}
              id={`s-${section.slug}`}
              href={`/${section.slug}`}
              more={ar.site.frame.more}
              light
            />
            {card && (
              <StoryCard
                story={card}
                edition={edition}
                sizes={SIZES}
                phoneThumb
                withSection={false}
                withNote={false}
              />
            )}
            <FoldedHeads
              stories={items.filter((story) => story !== card).slice(0, 3)}
              section={section}
              edition={edition}
            />
          </section>
        );
      })}
    </div>
  );
}
