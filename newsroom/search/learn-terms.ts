import { searchWords } from '../arabic/search/search-words';
import type { Tx } from '../db/client';
import type { SearchTexts } from './search-document';

/** Shorter words are like too many others, longer ones are no words. */
const [SHORTEST, LONGEST] = [3, 30];

/**
 * Notes the words of headlines, standfirsts and tags as words of the newspaper. In the order of the words,
 * so that two publications at once wait for each other and never in a circle.
 */
export async function learnTerms(tx: Tx, stories: Omit<SearchTexts, 'body'>[]): Promise<void> {
  const terms = new Map<string, { spelling: string; stories: number }>();
  for (const { title, standfirst, tags } of stories) {
    for (const [folded, spelling] of wordsOf([title, standfirst, ...tags].join('\n'))) {
      const known = terms.get(folded);
      if (known) known.stories += 1;
      else terms.set(folded, { spelling, stories: 1 });
    }
  }
  const sorted = [...terms].sort(([a], [b]) => (a < b ? -1 : 1));
  await tx.$executeRaw`
    INSERT INTO "SearchTerm" AS t ("folded", "spelling", "stories")
    SELECT * FROM unnest(${sorted.map(([folded]) => folded)}::text[],
      ${sorted.map(([, { spelling }]) => spelling)}::text[],
      ${sorted.map(([, { stories }]) => stories)}::int[])
    ON CONFLICT ("folded") DO UPDATE SET "stories" = t."stories" + excluded."stories"`;
}

function wordsOf(text: string): Map<string, string> {
  const words = searchWords(text).filter(
    ({ exact }) => exact.length >= SHORTEST && exact.length <= LONGEST && !/\d/.test(exact),
  );
  return new Map(words.map(({ exact, start, end }) => [exact, text.slice(start, end)]));
}
