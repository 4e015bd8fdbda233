import type { Metadata } from 'next';
import Link from 'next/link';
import { EmptyState } from '@/components/admin/empty-state';
import { LibraryFilters } from '@/components/admin/media/library-filters';
import { LibraryTabs } from '@/components/admin/media/library-tabs';
import { MediaSelection } from '@/components/admin/media/media-selection.client';
import { Pager } from '@/components/admin/pager';
import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import { countMedia, MOST_TODO } from '@/newsroom/media/count-media';
import { listMedia } from '@/newsroom/media/list-media';
import { listUploaders } from '@/newsroom/media/list-uploaders';
import { listSections } from '@/newsroom/sections/list-sections';
import { listTags } from '@/newsroom/tags/list-tags';
import { can } from '@/newsroom/staff/policy';
import { requireActor } from '@/web/current-actor';
import { deskClock } from '../desk-clock';
import { DeskFrame } from '../desk-frame';
import type { PageQuery } from '../page-query';
import { saveManyMediaAction } from './actions';
import { readLibraryAddress } from './library-address';
import { LibraryUploads } from './library-uploads.client';
import { OpenMedia } from './open-media';

export const metadata: Metadata = { title: ar.desk.screens.media };

/** The media library: what the newspaper may show, and what it has to mend. */
export default async function MediaPage({ searchParams }: { searchParams: PageQuery }) {
  const address = readLibraryAddress(await searchParams);
  const actor = await requireActor(address.here);
  const { input, view, media: openId } = address;
  const clock = await deskClock();
  const [list, counts, sections, people, tags] = await Promise.all([
    listMedia(actor, input, clock.now),
    countMedia(actor, input, clock.now),
    listSections(),
    listUploaders(actor),
    listTags(''),
  ]);
  const hrefs = Object.fromEntries(list.items.map(({ id }) => [id, address.at({ media: id })]));
  return (
    <DeskFrame actor={actor} current="media">
      <header className="ph split">
        <div>
          <h1>{ar.desk.screens.media}</h1>
          <p className="num">{ar.media.total(counts.all, counts.bytes, clock)}</p>
        </div>
        <ViewSwitch view={view} at={(to) => address.at({ view: to, media: openId })} />
      </header>
      <div className={openId ? 'mg open' : 'mg'}>
        <div className="lib">
          <LibraryTabs
            counts={counts}
            mostTodo={MOST_TODO}
            current={address.tab}
            digits={clock.digits}
            href={address.tabAt}
          />
          <LibraryFilters
            values={input}
            kept={address.kept}
            sections={sections}
            people={people}
            tags={tags}
            clear={address.filtered ? address.cleared : null}
          />
          {can(actor, 'media.upload') && <LibraryUploads digits={clock.digits} />}
          {list.items.length > 0 ? (
            <MediaSelection
              // Another page of the list begins without a choice.
              key={address.at({ view: undefined })}
              items={list.items}
              clock={clock}
              openId={openId}
              hrefs={hrefs}
              view={view}
              sections={sections}
              action={saveManyMediaAction}
            />
          ) : (
            <NoMedia
              filtered={address.filtered || input.cursor !== undefined}
              filter={input.filter}
            />
          )}
          <Pager
            previous={list.previous && address.at({ cursor: list.previous })}
            next={list.next && address.at({ cursor: list.next })}
          />
        </div>
        {openId && (
          <OpenMedia
            actor={actor}
            id={openId}
            sections={sections}
            clock={clock}
            close={address.at({})}
          />
        )}
      </div>
    </DeskFrame>
  );
}

function ViewSwitch({
  view,
  at,
}: {
  view: 'grid' | 'list';
  at: (view: 'list' | undefined) => string;
}) {
  const words = ar.media.view;
  return (
    <nav className="views" aria-label={words.label}>
      <Link
        href={at(undefined)}
        prefetch={false}
        scroll={false}
        aria-current={view === 'grid' ? 'true' : undefined}
      >
        <Icon name="layout-grid" className="s" />
        {words.grid}
      </Link>
      <Link
        href={at('list')}
        prefetch={false}
        scroll={false}
        aria-current={view === 'list' ? 'true' : undefined}
      >
        <Icon name="list" className="s" />
        {words.list}
      </Link>
    </nav>
  );
}

function NoMedia({ filtered, filter }: { filtered: boolean; filter?: string }) {
  const words = ar.media.list;
  if (filtered) return <EmptyState title={words.nothingFoundTitle} text={words.nothingFound} />;
  if (filter === 'todo') return <EmptyState title={words.doneTitle} text={words.done} />;
  if (filter === 'without-alt') {
    return <EmptyState title={words.describedTitle} text={words.described} />;
  }
  return <EmptyState title={words.emptyTitle} text={words.empty} />;
}
