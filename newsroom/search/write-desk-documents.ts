import type { Tx } from '../db/client';
import type { searchTexts } from './write-search-document';

/** The words of a working copy, and whose they are. */
export interface DeskDocument extends ReturnType<typeof searchTexts> {
  articleId: number;
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
