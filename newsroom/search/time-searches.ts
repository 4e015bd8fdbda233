import { searchArticles } from './search-articles';

/** A question, how long its first page took, and how many stories it found (counted up to a bound). */
export interface TimedSearch {
  question: string;
  ms: number;
  total: number;
}

/** Asks what readers ask, one after another, each once: without the page around the answer. */
export async function* timeSearches(
  questions: Iterable<string>,
  clock: () => Date,
): AsyncGenerator<TimedSearch> {
  for (const question of questions) {
    const began = performance.now();
    const { total } = await searchArticles({ q: question, sort: 'relevance', page: 1 }, clock());
    yield { question, ms: performance.now() - began, total };
  }
}
