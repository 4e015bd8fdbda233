import type { Edition } from '@/components/site/edition';
import { knownQuery } from '@/components/site/search/search-query';
import type { Searched } from '@/components/site/search/search-view';
import { isoDay } from '@/newsroom/arabic/written-day';
import { NewsroomError } from '@/newsroom/errors';
import { nameFilters, type FilterNames } from '@/newsroom/search/filter-names';
import { LONGEST_QUERY } from '@/newsroom/search/normal-search';
import { MOST_TERMS, parseQuery } from '@/newsroom/search/parse-query';
import { NOTHING, searchArticles, type SearchInput } from '@/newsroom/search/search-articles';
import { tagsAmong } from '@/newsroom/search/tags-among';
import { withinList } from '../_pages/page-number';
import type { AskedSearch } from './read-search';

/** Asks what the address asks; whatever it is, there is something to show. */
export async function loadSearch(asked: AskedSearch, edition: Edition): Promise<Searched> {
  const names = await nameFilters(asked.query, edition.sections, edition.dates, edition.now);
  const query = knownQuery(asked.query, names);
  const parsed = parseQuery(query.q);
  const letters = asked.isCut ? { letters: LONGEST_QUERY } : null;
  const cutTo = letters ?? (parsed.isCut ? { words: MOST_TERMS } : null);
  const common = { query, names, cutTo, found: NOTHING, tags: [] };
  if (query.q === '') return { ...common, outcome: 'start' };
  if (parsed.wanted.length === 0) return { ...common, outcome: 'no-words' };
  try {
    const found = withinList(await searchArticles(inputOf(asked, names), edition.now));
    const tags = await tagsAmong(found.items.map(({ id }) => id));
    return { ...common, outcome: 'answered', found, tags };
  } catch (error) {
    if (error instanceof NewsroomError && error.code === 'TOO_SLOW') {
      return { ...common, outcome: 'too-slow' };
    }
    throw error;
  }
}

function inputOf({ query, page, after }: AskedSearch, names: FilterNames): SearchInput {
  return {
    q: query.q,
    section: names.section?.slug,
    tag: names.tag?.id,
    writer: names.writer?.handle,
    kind: names.kind ?? undefined,
    from: names.from ? isoDay(names.from.gregorian) : undefined,
    to: names.to ? isoDay(names.to.gregorian) : undefined,
    sort: query.sort === 'date' ? 'date' : 'relevance',
    page,
    after: after || undefined,
  };
}
