import { searchWords } from '../arabic/search/search-words';
import { spell } from '../arabic/search/spelling';
import { searchProvider } from './search-provider';

/** The words of a query that are looked at. */
const MOST_WORDS = 6;
const SHORTEST = 3;

/**
 * A query whose words that no headline has are replaced by the likest ones of the newspaper; null where
 * there is nothing to replace. What it finds is for the caller to see.
 */
export async function correctQuery(query: string): Promise<string | null> {
  const words = searchWords(query)
    .filter(({ isPart, exact }) => !isPart && exact.length >= SHORTEST && !/\d/.test(exact))
    .slice(0, MOST_WORDS);
  if (words.length === 0) return null;
  const likest = await searchProvider.likestTerms(words.map(({ exact }) => exact));
  let corrected = query;
  // From the end, so that what stands before keeps its place.
  for (const { exact, start, end } of words.toReversed()) {
    const better = likest.get(exact);
    if (better) corrected = corrected.slice(0, start) + spell(better) + corrected.slice(end);
  }
  return corrected === query ? null : corrected;
}
