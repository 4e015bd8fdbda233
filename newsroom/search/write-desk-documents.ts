import { bodyText } from '../articles/body/body-text';
import type { ArticleFields } from '../articles/fields';
import type { Tx } from '../db/client';
import { tsvector } from './postgres/tsvector';
import { ANALYSER_VERSION, searchDocument, type SearchDocument } from './search-document';
import { tagNames } from './tag-names';

/** The words of a working copy, and whose they are. */
export interface DeskDocument {
  articleId: number;
  document: SearchDocument;
}

type SearchedFields = Pick<ArticleFields, 'title' | 'standfirst' | 'body' | 'tagIds'>;

/** Writes what the desk's search finds one working copy by, in the transaction that changes it. */
export async function writeDeskDocument(
  tx: Tx,
  articleId: number,
  fields: SearchedFields,
): Promise<void> {
  const names = await tagNames(tx, fields.tagIds);
  await writeDeskDocuments(tx, [deskDocument(articleId, fields, names)]);
}

/** @param names of the tags, by number */
export function deskDocument(
  articleId: number,
  { title, standfirst, body, tagIds }: SearchedFields,
  names: Map<number, string>,
): DeskDocument {
  const tags = tagIds.flatMap((id) => names.get(id) ?? []);
  return { articleId, document: searchDocument({ title, standfirst, tags, body: bodyText(body) }) };
}

/** Writes many. The one place that knows what is kept (newsroom/search/desk-match.ts asks for it). */
export async function writeDeskDocuments(tx: Tx, documents: DeskDocument[]): Promise<void> {
  if (documents.length === 0) return;
  await tx.$executeRaw`
    INSERT INTO "DeskSearch" ("articleId", "analyser", "document")
    SELECT id::bigint, ${ANALYSER_VERSION}, document::tsvector
    FROM unnest(
      ${documents.map(({ articleId }) => String(articleId))}::text[],
      ${documents.map(({ document }) => tsvector(document))}::text[]
    ) AS new(id, document)
    ORDER BY id::bigint
    ON CONFLICT ("articleId") DO UPDATE
      SET "analyser" = excluded."analyser", "document" = excluded."document"`;
}

/** What changes only around the texts of these is found a little later: their words are made anew in the background. */
export async function outdateDeskDocuments(tx: Tx, articleIds: number[]): Promise<void> {
  await tx.deskSearch.updateMany({
    where: { articleId: { in: articleIds } },
    data: { analyser: 0 },
  });
}
