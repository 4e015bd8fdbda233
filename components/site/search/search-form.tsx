import { ar } from '@/messages/ar';
import { Icon } from '@/components/ui/icon';
import { LONGEST_QUERY } from '@/newsroom/search/normal-search';
import type { FilterNames } from '@/newsroom/search/filter-names';
import type { Edition } from '../edition';
import { SearchFilters } from './search-filters';
import type { SearchQuery } from './search-query';

/** The search of a page of its own, with filters; a plain form. */
export function SearchForm({
  query,
  names,
  edition,
}: {
  query: SearchQuery;
  names: FilterNames;
  edition: Edition;
}) {
  return (
    <form role="search" action="/search">
      <SearchBox value={query.q} />
      <SearchFilters query={query} names={names} edition={edition} />
    </form>
  );
}

/** The large search line alone, as pages that found nothing show it. */
export function SearchBox({ value = '' }: { value?: string }) {
  return (
    <div className="sform">
      <Icon name="search" />
      <input
        type="search"
        name="q"
        defaultValue={value}
        required
        maxLength={LONGEST_QUERY}
        enterKeyHint="search"
        aria-label={ar.site.frame.search}
        placeholder={ar.site.frame.search}
      />
      <button className="btn pri">{ar.site.frame.submitSearch}</button>
    </div>
  );
}
