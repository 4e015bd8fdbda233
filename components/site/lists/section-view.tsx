import { ar } from '@/messages/ar';
import type { ListPage } from '@/newsroom/articles/views';
import type { SectionView as Section } from '@/newsroom/sections/views';
import type { Edition } from '../edition';
import { EmptyNote } from '../empty-note';
import { HeadlineList } from '../headline-list';
import { SectionHead } from '../section-head';
import { StoryCard } from '../story-card';
import { listHref } from './list-href';
import { ListHead } from './list-head';
import { Listing } from './listing';
import { Pager } from './pager';
import { StoryList } from './story-list';
import { WritersBox } from './writers-box';

const LEAD = '(min-width:1280px) 576px,(min-width:1024px) 46vw,100vw';
const SECOND = '(min-width:1280px) 256px,(min-width:1024px) 22vw,(min-width:768px) 46vw,100vw';

// With fewer stories a composed top would leave nothing for the list below it.
const COMPOSED_FROM = 9;

/** A section: its newest stories composed on the first page, the rest as a list. */
export function SectionView({
  section,
  list,
  edition,
}: {
  section: Section;
  list: ListPage;
  edition: Edition;
}) {
  const parent = edition.sections.find(({ id }) => id === section.parentId);
  const children = edition.sections.filter(({ parentId }) => parentId === section.id);
  const family = parent ? [parent, ...children] : children;
  const composed = list.page === 1 && list.items.length >= COMPOSED_FROM;
  const { lead, second, heads, rest } = compose(list.items, composed);
  return (
    <div className="wrap">
      <ListHead
        kicker={parent && ar.lists.partOf(parent.name)}
        title={section.name}
        ink={section.color}
        description={section.description}
        list={{ ...list, dates: edition.dates }}
        feed={`/${section.slug}/feed.xml`}
      >
        {family.length > 0 && (
          <nav className="subs" aria-label={ar.lists.children(section.name)}>
            {family.map(({ id, slug, name }) => (
              <a key={id} href={`/${slug}`}>
                {name}
              </a>
            ))}
          </nav>
        )}
      </ListHead>
      {list.items.length === 0 && <EmptyNote text={ar.site.lists.emptySection} />}
      {lead && second && (
        <section className="grid start ruled n3" aria-label={ar.site.lists.latest}>
          <div>
            <h2 className="vh">{ar.site.lists.latest}</h2>
            <StoryCard
              story={lead}
              edition={edition}
              level={2}
              sizes={LEAD}
              withSection={false}
              withWriters
            />
          </div>
          <div>
            <StoryCard story={second} edition={edition} sizes={SECOND} withSection={false} />
          </div>
          <div>
            <HeadlineList stories={heads} edition={edition} />
          </div>
        </section>
      )}
      {rest.length > 0 && (
        <Listing label="all" side={<WritersBox stories={list.items} />}>
          <SectionHead title={ar.site.lists.all} id="all" />
          <StoryList stories={rest} edition={edition} withSection={false} />
          <Pager {...list} href={(page) => listHref(`/${section.slug}`, page)} edition={edition} />
        </Listing>
      )}
    </div>
  );
}

function compose(items: ListPage['items'], composed: boolean) {
  if (!composed) return { lead: undefined, second: undefined, heads: [], rest: items };
  const lead = items.find((story) => story.picture) ?? items[0];
  const others = items.filter((story) => story !== lead);
  const second = others.find((story) => story.picture) ?? others[0];
  const heads = others.filter((story) => story !== second).slice(0, 5);
  const rest = others.filter((story) => story !== second && !heads.includes(story));
  return { lead, second, heads, rest };
}
