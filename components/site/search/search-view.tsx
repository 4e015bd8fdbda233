import type { ReactNode } from 'react';
import { ar } from '@/messages/ar';
import type { FilterNames } from '@/newsroom/search/filter-names';
import type { TagRef } from '@/newsroom/articles/views';
import type { SearchHit, SearchResult } from '@/newsroom/search/views';
import type { Edition } from '../edition';
import { Listing } from '../lists/listing';
import { Pager } from '../lists/pager';
import { StoryList } from '../lists/story-list';
import { FilterChips } from './filter-chips';
import { markWords } from './mark-words';
import { NarrowBox } from './narrow-box';
import { NothingFound } from './nothing-found';
import { SearchForm } from './search-form';
import { SearchNotes } from './search-notes';
import { searchHref, type SearchQuery } from './search-query';

/** What a page of the search shows. */
export interface Searched {
  /** As it is asked, with the filters that there are. */
  query: SearchQuery;
  names: FilterNames;
  /** Nothing was asked yet; in vain, as there is no word in it; it took too long; or it was answered. */
  outcome: 'start' | 'no-words' | 'too-slow' | 'answered';
  /** Of what the query was too long; null where all of it was looked for. */
  cutTo: { letters: number } | { words: number } | null;
  /** Empty but where it was answered. */
  found: SearchResult;
  /** What the stories of this page are about. */
  tags: TagRef[];
}

/** The search and what it found. */
export function SearchView({ searched, edition }: { searched: Searched; edition: Edition }) {
  const { query, names, outcome, found } = searched;
  const words = ar.site.search;
  const mark = markWords(query.q, found.also);
  return (
    <div className="wrap find">
      {outcome === 'answered' && <meta name="matbaa:found" content={String(found.total)} />}
      <h1 className="vh">{outcome === 'start' ? words.title : words.resultsFor(query.q)}</h1>
      <SearchForm query={query} names={names} edition={edition} />
      <FilterChips query={query} names={names} edition={edition} />
      <SearchNotes searched={searched} edition={edition} />
      {found.total > 0 && <Results searched={searched} edition={edition} />}
      {found.related.length > 0 && (
        <section aria-labelledby="related" className="related">
          <h2 className="t t-4" id="related">
            {words.related}
          </h2>
          <p className="count">{words.relatedNote}</p>
          <Hits hits={found.related} mark={mark} edition={edition} />
        </section>
      )}
      {outcome === 'answered' && found.total === 0 && (
        <NothingFound query={query} hasRelated={found.related.length > 0} edition={edition} />
      )}
    </div>
  );
}

function Results({ searched, edition }: { searched: Searched; edition: Edition }) {
  const { query, found, tags } = searched;
  const words = ar.site.search;
  const { dates } = edition;
  const { items, page, pages, next, total, more } = found;
  const mark = markWords(query.q, found.also);
  const href = (to: number) => searchHref(query, to, to === page + 1 ? next : null);
  return (
    <Listing label="found" side={<NarrowBox query={query} hits={items} tags={tags} />}>
      <h2 className="count" id="found">
        {more ? words.moreThan(total, dates) : words.results(total, dates)}
      </h2>
      <Hits hits={items} mark={mark} edition={edition} />
      <Pager page={page} pages={pages} href={href} edition={edition} />
      {more && page === pages && <p className="count">{words.onlyFirst(total, dates)}</p>}
    </Listing>
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
