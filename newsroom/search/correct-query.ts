import { searchWords } from '../arabic/search/search-words';
import { spell } from '../arabic/search/spelling';
import { db } from '../db/client';

/** Of all trigrams of two words, so many are the same. */
const LIKENESS = 0.35;
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
  const likest = await likestTerms(words.map(({ exact }) => exact));
  let corrected = query;
  // From the end, so that what stands before keeps its place.
  for (const { exact, start, end } of words.toReversed()) {
    const better = likest.get(exact);
    if (better) corrected = corrected.slice(0, start) + spell(better) + corrected.slice(end);
  }
  return corrected === query ? null : corrected;
}

/** Word → spelling of the likest one, for those that are no words of the newspaper. */
async function likestTerms(words: string[]): Promise<Map<string, string>> {
  const rows = await db().$queryRaw<{ word: string; spelling: string }[]>`
    SELECT w.word, likest.spelling FROM unnest(${words}::text[]) AS w(word)
    CROSS JOIN LATERAL (
      SELECT t.spelling, similarity(t.folded, w.word) AS likeness, t.stories FROM "SearchTerm" t
      WHERE t.folded % w.word AND abs(length(t.folded) - length(w.word)) <= 2
        AND similarity(t.folded, w.word) >= ${LIKENESS}
      ORDER BY likeness DESC, t.stories DESC LIMIT 1
    ) AS likest
    WHERE NOT EXISTS (SELECT 1 FROM "SearchTerm" known WHERE known.folded = w.word)`;
  return new Map(rows.map(({ word, spelling }) => [word, spelling]));
}
