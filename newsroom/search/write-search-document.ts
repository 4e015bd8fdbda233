import { foldWords } from '../arabic/fold';
import { bodyText } from '../articles/body/body-text';
import type { ArticleFields } from '../articles/fields';
import type { Tx } from '../db/client';

/** The folded words of a text, as the index and the query both see them. */
export function searchWords(text: string): string {
  return foldWords(text).join(' ');
}

/**
 * Of folded letters. PostgreSQL refuses an index row above a megabyte; the longest text that is
 * accepted (MAX_BODY_WORDS) has half of these, unless its words are no words.
 */
const MOST_INDEXED = 200_000;

/** What a story is found by, in three weights: headline, standfirst, text. */
export function searchTexts(fields: ArticleFields): { a: string; b: string; c: string } {
  return {
    a: searchWords(fields.title),
    b: searchWords(fields.standfirst),
    c: searchWords(bodyText(fields.body)).slice(0, MOST_INDEXED),
  };
}

/** Writes the search row of a live story, in the transaction that publishes it. */
export async function writeSearchDocument(
  tx: Tx,
  articleId: bigint,
  publicAt: Date,
  fields: ArticleFields,
): Promise<void> {
  const { a, b, c } = searchTexts(fields);
  await tx.$executeRaw`
    INSERT INTO "ArticleSearch" ("articleId", "publicAt", "document")
    VALUES (${articleId}, ${publicAt},
      setweight(to_tsvector('simple', ${a}), 'A') ||
      setweight(to_tsvector('simple', ${b}), 'B') ||
      setweight(to_tsvector('simple', ${c}), 'D'))
    ON CONFLICT ("articleId") DO UPDATE
      SET "publicAt" = excluded."publicAt", "document" = excluded."document"`;
}
