import { ar } from '@/messages/ar';
import type { ArticleCard } from '@/newsroom/articles/views';
import type { SectionView } from '@/newsroom/sections/views';
import type { Edition } from '../edition';
import { HeadlineList } from '../headline-list';
import { SectionHead } from '../section-head';
import { StoryCard } from '../story-card';

const WIDE = '(min-width:1280px) 576px,(min-width:1024px) 46vw,100vw';
const NARROW = '(min-width:1280px) 256px,(min-width:1024px) 22vw,(min-width:768px) 46vw,100vw';

/** Where the lead stands: at the start of the row or in its middle. */
export type BlockShape = 'start' | 'middle';

/** A section of the front page: a lead, headlines, and a second card with headlines of its own. */
export function SectionBlock({
  section,
  items,
  shape,
  edition,
}: {
  section: SectionView;
  items: ArticleCard[];
  shape: BlockShape;
  edition: Edition;
}) {
  const { lead, second, heads, more } = share(items);
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
      <HeadlineList stories={heads} edition={edition} />
    </div>
  );
  const side = (
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
      <HeadlineList stories={more} edition={edition} />
    </div>
  );
  const columns = heads.length === 0 ? [leadCard, side] : [leadCard, list, side];
  return (
    <section className="wrap blk" aria-labelledby={`s-${section.slug}`}>
      <SectionHead
        title={section.name}
        id={`s-${section.slug}`}
        href={`/${section.slug}`}
        more={ar.site.frame.more}
      />
      <div className={`grid ${shape} ruled n${items.length > 1 ? columns.length : 1}`}>
        {items.length > 1 ? columns : leadCard}
      </div>
    </section>
  );
}

// The lead and the second card want pictures; what is left is shared between the two lists.
function share(items: ArticleCard[]) {
  const lead = items.find((story) => story.picture) ?? items[0];
  const rest = items.filter((story) => story !== lead);
  const second = rest.find((story) => story.picture) ?? rest[0];
  const others = rest.filter((story) => story !== second);
  return { lead, second, heads: others.slice(0, 5), more: others.slice(5, 7) };
}
