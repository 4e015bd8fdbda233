import { ar } from '@/messages/ar';
import type { ReactNode } from 'react';
import type { ArticleCard } from '@/newsroom/articles/views';
import type { SectionView } from '@/newsroom/sections/views';
import type { Edition } from '../edition';
import { SectionHead } from '../section-head';
import { StoryCard } from '../story-card';
import { FoldedHeads } from './folded-heads';

const WIDE = '(min-width:1280px) 576px,(min-width:1024px) 46vw,100vw';
const NARROW = '(min-width:1280px) 256px,(min-width:1024px) 22vw,(min-width:768px) 46vw,100vw';

/** Where the lead stands: at the start of the row or in its middle. */
export type BlockShape = 'start' | 'middle';

/**
 * A section of the front page: a lead, headlines, and a second card with headlines of its own.
 *
 * @param beside stands in the place of the second card
 */
export function SectionBlock({
  section,
  items,
  shape,
  beside,
  edition,
}: {
  section: SectionView;
  items: ArticleCard[];
  shape: BlockShape;
  beside?: ReactNode;
  edition: Edition;
}) {
  const { lead, second, heads, more } = share(items, beside !== undefined);
  if (!lead) return null;
  const leadCard = (
    <div key="lead">
      <StoryCard
        story={lead}
        edition={edition}
        level={2}
        sizes={WIDE}
        withSection={false}
        withWriters
      />
    </div>
  );
  const list = (
    <div key="list">
      <FoldedHeads stories={heads} section={section} edition={edition} />
    </div>
  );
  const side = beside ? (
    <div key="side">{beside}</div>
  ) : (
    <div key="side" className="second">
      {second && (
        <StoryCard
          story={second}
          edition={edition}
          sizes={NARROW}
          phoneThumb
          withSection={false}
          withNote={false}
        />
      )}
      <FoldedHeads stories={more} section={section} edition={edition} />
    </div>
  );
  const columns = heads.length === 0 ? [leadCard, side] : [leadCard, list, side];
  const isComposed = items.length > 1 || beside !== undefined;
  return (
    <section className="wrap blk" aria-labelledby={`s-${section.slug}`}>
      <SectionHead
        title={section.name}
        id={`s-${section.slug}`}
        href={`/${section.slug}`}
        more={ar.site.frame.more}
      />
      <div className={`grid ${shape} ruled n${isComposed ? columns.length : 1}`}>
        {isComposed ? columns : leadCard}
      </div>
    </section>
  );
}

// The lead and the second card want pictures; what is left is shared between the two lists.
function share(items: ArticleCard[], isAlone: boolean) {
  const lead = items.find((story) => story.picture) ?? items[0];
  const rest = items.filter((story) => story !== lead);
  if (isAlone) return { lead, second: undefined, heads: rest.slice(0, 6), more: [] };
  const second = rest.find((story) => story.picture) ?? rest[0];
  const others = rest.filter((story) => story !== second);
  return { lead, second, heads: others.slice(0, 5), more: others.slice(5, 7) };
}
