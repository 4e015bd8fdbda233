import type { Metadata } from 'next';
import { EmptyState } from '@/components/admin/empty-state';
import { Pager } from '@/components/admin/pager';
import { PoorSearchFilter } from '@/components/admin/search/poor-search-filter';
import { PoorSearchRow } from '@/components/admin/search/poor-search-row.client';
import { SearchTabs } from '@/components/admin/search/search-tabs';
import { ar } from '@/messages/ar';
import {
  listPoorSearches,
  poorSearchesInput,
} from '@/newsroom/search/poor-searches/list-poor-searches';
import { can } from '@/newsroom/staff/policy';
import { requireActor } from '@/web/current-actor';
import { deskClock } from '../desk-clock';
import { DeskFrame } from '../desk-frame';
import type { PageQuery } from '../page-query';
import { setSearchDismissedAction } from './actions';
import { NotYourSearch } from './not-your-search';
import { searchAddress } from './search-address';
import './search.css';

const words = ar.searchDesk;

export const metadata: Metadata = { title: words.title };

/** What readers look for and hardly find. */
export default async function PoorSearchesPage({ searchParams }: { searchParams: PageQuery }) {
  const input = poorSearchesInput.parse(await searchParams);
  const at = (page: number) => searchAddress('', { ...input, page });
  const actor = await requireActor(at(input.page));
  if (!can(actor, 'search.teach')) return <NotYourSearch actor={actor} />;
  const { now, digits } = await deskClock();
  const { items, hasMore } = await listPoorSearches(actor, input, now);
  const isDismissed = input.show === 'dismissed';
  return (
    <DeskFrame key={at(input.page)} actor={actor} current="search">
      <header className="ph">
        <h1>{words.title}</h1>
        <p>{words.poor.note}</p>
      </header>
      <SearchTabs current="poor" />
      <PoorSearchFilter days={input.days} show={input.show} q={input.q} />
      {items.length === 0 ? (
        <Nothing isSearch={input.q !== ''} isDismissed={isDismissed} />
      ) : (
        <ol className="panel sq" aria-label={words.poor.list}>
          {items.map((item) => (
            <PoorSearchRow
              key={item.words}
              item={item}
              digits={digits}
              isDismissed={isDismissed}
              dismiss={setSearchDismissedAction}
            />
          ))}
        </ol>
      )}
      <Pager
        previous={input.page > 1 ? at(input.page - 1) : null}
        next={hasMore ? at(input.page + 1) : null}
      />
    </DeskFrame>
  );
}

function Nothing({ isSearch, isDismissed }: { isSearch: boolean; isDismissed: boolean }) {
  const { nothingTitle, nothing, emptyTitle, empty, emptyDismissed } = words.poor;
  if (isSearch) return <EmptyState title={nothingTitle} text={nothing} />;
  return <EmptyState title={emptyTitle} text={isDismissed ? emptyDismissed : empty} />;
}
