import { foldWords } from '../arabic/fold';
import type { Tx } from '../db/client';
import type { SearchTexts } from './search-document';

/** The words of a working copy by their weight, and whose they are. */
export interface DeskDocument {
  articleId: number;
  a: string;
  b: string;
  c: string;
}

/** Of folded letters: PostgreSQL refuses an index row above a megabyte. */
const MOST_INDEXED = 200_000;

/** What a working copy is found by: headline, standfirst, text. */
export function deskDocument(articleId: number, texts: Omit<SearchTexts, 'tags'>): DeskDocument {
  const words = (text: string) => foldWords(text).join(' ');
  return {
    articleId,
    a: words(texts.title),
    b: words(texts.standfirst),
    c: words(texts.body).slice(0, MOST_INDEXED),
  };
}

/**
 * Writes what the desk's search finds working copies by, in the transaction that changes their
 * words. The one place that knows what is kept (newsroom/search/desk-match.ts asks for it).
 */
export async function writeDeskDocuments(tx: Tx, documents: DeskDocument[]): Promise<void> {
  if (documents.length === 0) return;
  await tx.$executeRaw`
    INSERT INTO "DeskSearch" ("articleId", "document")
    SELECT "articleId",
      setweight(to_tsvector('simple', a), 'A') ||
      setweight(to_tsvector('simple', b), 'B') ||
      setweight(to_tsvector('simple', c), 'D')
    FROM jsonb_to_recordset(${JSON.stringify(documents)}::jsonb)
      AS new("articleId" bigint, a text, b text, c text)
    ORDER BY "articleId"
    ON CONFLICT ("articleId") DO UPDATE SET "document" = excluded."document"`;
}
