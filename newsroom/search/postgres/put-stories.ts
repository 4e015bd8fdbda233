import type { Tx } from '../../db/client';
import type { SearchStory } from '../provider';
import { ANALYSER_VERSION } from '../search-document';
import { learnTerms } from './learn-terms';
import { tsvector } from './tsvector';

/** Writes the rows of stories and learns their words. When a story ends is asked of the article itself. */
export async function putStories(tx: Tx, stories: SearchStory[]): Promise<void> {
  if (stories.length === 0) return;
  await learnTerms(tx, stories);
  await tx.$executeRaw`
    INSERT INTO "ArticleSearch" ("articleId", "publicAt", "sectionId", "kind", "analyser", "document")
    SELECT id::bigint, "publicAt"::timestamptz, "sectionId", kind::"ArticleKind", ${ANALYSER_VERSION},
      document::tsvector
    FROM unnest(
      ${stories.map(({ articleId }) => String(articleId))}::text[],
      ${stories.map(({ publicAt }) => publicAt.toISOString())}::text[],
      ${stories.map(({ sectionId }) => sectionId)}::int[],
      ${stories.map(({ kind }) => kind)}::text[],
      ${stories.map(({ document }) => tsvector(document))}::text[]
    ) AS new(id, "publicAt", "sectionId", kind, document)
    ORDER BY id::bigint
    ON CONFLICT ("articleId") DO UPDATE
      SET "publicAt" = excluded."publicAt", "sectionId" = excluded."sectionId",
        "kind" = excluded."kind", "analyser" = excluded."analyser", "document" = excluded."document"`;
}
