import { bodyText } from '../articles/body/body-text';
import type { ArticleFields } from '../articles/fields';
import type { Tx } from '../db/client';
import { learnTerms } from './learn-terms';
import { ANALYSER_VERSION, searchDocument } from './search-document';

/** A story as it goes live, with the section that it goes live in. */
interface LiveStory {
  articleId: bigint;
  publicAt: Date;
  sectionId: number;
  fields: Pick<ArticleFields, 'title' | 'standfirst' | 'kind' | 'body' | 'tagIds'>;
}

/** Writes the search row of a live story, in the transaction that publishes it. */
export async function writeSearchDocument(tx: Tx, story: LiveStory): Promise<void> {
  const { articleId, publicAt, sectionId, fields } = story;
  const { title, standfirst, kind, body, tagIds } = fields;
  const tags = await tx.tag.findMany({ where: { id: { in: tagIds } }, select: { name: true } });
  const texts = { title, standfirst, tags: tags.map(({ name }) => name), body: bodyText(body) };
  const document = searchDocument(texts);
  await learnTerms(tx, [texts]);
  await tx.$executeRaw`
    INSERT INTO "ArticleSearch" ("articleId", "publicAt", "sectionId", "kind", "analyser", "document")
    VALUES (${articleId}, ${publicAt}, ${sectionId}, ${kind}::"ArticleKind", ${ANALYSER_VERSION},
      ${document}::tsvector)
    ON CONFLICT ("articleId") DO UPDATE
      SET "publicAt" = excluded."publicAt", "sectionId" = excluded."sectionId",
        "kind" = excluded."kind", "analyser" = excluded."analyser", "document" = excluded."document"`;
}
