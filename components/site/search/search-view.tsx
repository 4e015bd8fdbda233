import type { ReactNode } from 'react';
import { ar } from '@/messages/ar';
import type { SearchHit, SearchResult } from '@/newsroom/search/views';
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
  found: SearchResult | null;
  edition: Edition;
}) {
  const words = ar.site.search;
  const { dates } = edition;
  const count = found?.more
    ? words.moreThan(found.total, dates)
    : words.results(found?.total ?? 0, dates);
  return (
    <div className="wrap find">
      {found && <meta name="matbaa:found" content={String(found.total)} />}
      <h1 className="vh">{found ? words.resultsFor(query.q) : words.title}</h1>
      <SearchForm query={query} edition={edition} />
      {!found && <p className="count">{words.start}</p>}
      {found?.meant && <Meant query={query} meant={found.meant} />}
      {found && found.total === 0 && (
        <>
          <p className="count">{words.nothing(query.q)}</p>
          {found.related.length === 0 && <EmptyNote text={words.nothingHint} />}
        </>
      )}
      {found && found.total > 0 && (
        <Listing label="found" side={<DaysBox edition={edition} />}>
          <h2 className="count" id="found">
            {count}
          </h2>
          <Hits hits={found.items} mark={markWords(query.q, found.also)} edition={edition} />
          <Pager
            {...found}
            href={(page) => searchHref(query, page, page === found.page + 1 ? found.next : null)}
            edition={edition}
          />
        </Listing>
      )}
      {found && found.related.length > 0 && (
        <section aria-labelledby="related">
          <h2 className="count" id="related">
            {words.related}
          </h2>
          <Hits hits={found.related} mark={markWords(query.q, found.also)} edition={edition} />
        </section>
      )}
    </div>
  );
}

/** A way to the query as it may have been meant. */
function Meant({ query, meant }: { query: SearchQuery; meant: string }) {
  return (
    <p className="count">
      {ar.site.search.meant} <a href={searchHref({ ...query, q: meant }, 1)}>{meant}</a>
    </p>
  );
}

/** Stories with the words that were asked for marked. */
function Hits({
  hits,
  mark,
  edition,
}: {
  hits: SearchHit[];
  mark: (text: string) => ReactNode;
  edition: Edition;
}) {
  return (
    <StoryList
      stories={hits.map((hit) => ({ ...hit, standfirst: hit.passage ?? hit.standfirst }))}
      edition={edition}
      mark={mark}
    />
  );
}
