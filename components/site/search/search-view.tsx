import { ar } from '@/messages/ar';
import type { ListPage } from '@/newsroom/articles/views';
import type { Edition } from '../edition';
import { EmptyNote } from '../empty-note';
import { DaysBox } from '../lists/days-box';
import { Listing } from '../lists/listing';
import { Pager } from '../lists/pager';
import { StoryList } from '../lists/story-list';
import { markWords } from './mark-words';
import { SearchForm } from './search-form';
import { searchHref, type SearchQuery } from './search-query';

/**
 * The search and what it found.
 *
 * @param found null before anything was asked
 */
export function SearchView({
  query,
  found,
  edition,
}: {
  query: SearchQuery;
  found: (ListPage & { total: number; more: boolean }) | null;
  edition: Edition;
}) {
  const words = ar.site.search;
  const { dates } = edition;
  const count = found?.more
    ? words.moreThan(found.total, dates)
    : words.results(found?.total ?? 0, dates);
  return (
    <div className="wrap find">
      <h1 className="vh">{found ? words.resultsFor(query.q) : words.title}</h1>
      <SearchForm query={query} edition={edition} />
      {!found && <p className="count">{words.start}</p>}
      {found && found.total === 0 && (
        <>
          <p className="count">{words.nothing(query.q)}</p>
          <EmptyNote text={words.nothingHint} />
        </>
      )}
      {found && found.total > 0 && (
        <Listing label="found" side={<DaysBox edition={edition} />}>
          <h2 className="count" id="found">
            {count}
          </h2>
          <StoryList stories={found.items} edition={edition} mark={markWords(query.q)} />
          <Pager {...found} href={(page) => searchHref(query, page)} edition={edition} />
        </Listing>
      )}
    </div>
  );
}
