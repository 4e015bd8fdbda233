import { Prisma } from '../../db/generated/client';
import { readWithin } from '../../db/read-within';

/** Of all trigrams of two words, so many are the same. */
const LIKENESS = 0.35;

/** A guess is worth no longer wait. */
const LONGEST_MS = 1000;

/** Word → spelling of the likest one, for those that are no words of the newspaper. */
export async function likestTerms(words: string[]): Promise<Map<string, string>> {
  const rows = await readWithin<{ word: string; spelling: string }>(
    LONGEST_MS,
    Prisma.sql`
    SELECT w.word, likest.spelling
    FROM (SELECT word, trigram_letters(word) AS letters FROM unnest(${words}::text[]) AS word) AS w
    CROSS JOIN LATERAL (
      SELECT t.spelling, similarity(trigram_letters(t.folded), w.letters) AS likeness, t.stories
      FROM "SearchTerm" t
      WHERE trigram_letters(t.folded) % w.letters AND abs(length(t.folded) - length(w.word)) <= 2
        AND similarity(trigram_letters(t.folded), w.letters) >= ${LIKENESS}
      ORDER BY likeness DESC, t.stories DESC LIMIT 1
    ) AS likest
    WHERE NOT EXISTS (SELECT 1 FROM "SearchTerm" known WHERE known.folded = w.word)`,
  );
  return new Map(rows.map(({ word, spelling }) => [word, spelling]));
}
