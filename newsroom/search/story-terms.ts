import { searchWords } from '../arabic/search/search-words';
import type { SearchTexts } from './search-document';

/** Shorter words are like too many others, longer ones are no words. */
const [SHORTEST, LONGEST] = [3, 30];

/** The words of headline, standfirst and tags: folded → as it is written. */
export function storyTerms({ title, standfirst, tags }: Omit<SearchTexts, 'body'>) {
  const text = [title, standfirst, ...tags].join('\n');
  const words = searchWords(text).filter(
    ({ exact }) => exact.length >= SHORTEST && exact.length <= LONGEST && !/\d/.test(exact),
  );
  return new Map(words.map(({ exact, start, end }) => [exact, text.slice(start, end)]));
}
