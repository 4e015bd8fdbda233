import { ar } from '@/messages/ar';
import type { Edition } from '../edition';
import { Ways } from '../ways';
import { isFiltered, searchHref, withoutFilters, type SearchQuery } from './search-query';

/** The ways on from a search that found nothing. */
export function NothingFound({
  query,
  hasRelated,
  edition,
}: {
  query: SearchQuery;
  /** Something like it stands above. */
  hasRelated: boolean;
  edition: Edition;
}) {
  return (
    <div className={hasRelated ? 'none after' : 'none'}>
      {isFiltered(query) && (
        <a className="btn pri" href={searchHref(withoutFilters(query))}>
          {ar.site.search.withoutFilters}
        </a>
      )}
      <Ways edition={edition} />
    </div>
  );
}
