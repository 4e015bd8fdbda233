import type { Tx } from '../../db/client';
import type { SearchStory } from '../provider';
import { ANALYSER_VERSION } from '../search-document';
import { learnTerms } from './learn-terms';
import { tsvector } from './tsvector';
import { pairsOf } from './word-pairs';

/** Writes the rows of stories and learns their words. When a story ends is asked of the article itself. */
export async function putStories(tx: Tx, stories: SearchStory[]): Promise<void> {
  if (stories.length === 0) return;
  await learnTerms(tx, stories);
  await tx.$executeRaw`
    WITH put AS (
      INSERT INTO "ArticleSearch"
        ("articleId", "publicAt", "sectionId", "kind", "analyser", "document", "pairs")
      SELECT id::bigint, "publicAt"::timestamptz, "sectionId", kind::"ArticleKind", ${ANALYSER_VERSION},
        document::tsvector, pairs::smallint[]
      FROM unnest(
        ${stories.map(({ articleId }) => String(articleId))}::text[],
        ${stories.map(({ publicAt }) => publicAt.toISOString())}::text[],
        ${stories.map(({ sectionId }) => sectionId)}::int[],
        ${stories.map(({ kind }) => kind)}::text[],
        ${stories.map(({ document }) => tsvector(document))}::text[],
        ${stories.map(({ document }) => `{${pairsOf(document).join(',')}}`)}::text[]
      ) AS new(id, "publicAt", "sectionId", kind, document, pairs)
      ORDER BY id::bigint
      ON CONFLICT ("articleId") DO UPDATE
        SET "publicAt" = excluded."publicAt", "sectionId" = excluded."sectionId",
          "kind" = excluded."kind", "analyser" = excluded."analyser", "document" = excluded."document",
          "pairs" = excluded."pairs"
      RETURNING "articleId", "document"
    )
    INSERT INTO "ArticleSearchHead" ("articleId", "words")
    SELECT "articleId", ts_filter("document", '{a,b}') FROM put ORDER BY "articleId"
    ON CONFLICT ("articleId") DO UPDATE SET "words" = excluded."words"`;
}
