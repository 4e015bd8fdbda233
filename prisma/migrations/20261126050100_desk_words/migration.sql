-- The desk finds by the readers' words: what it has is made anew in the background (newsroom/search/reindex-copies.ts).
ALTER TABLE "DeskSearch" ADD COLUMN "analyser" SMALLINT NOT NULL DEFAULT 0;
ALTER TABLE "DeskSearch" ALTER COLUMN "analyser" DROP DEFAULT;

-- Headlines of working copies are found in there too.
DROP INDEX "WorkingCopy_title_idx";
ALTER TABLE "WorkingCopy" DROP COLUMN "titleFolded";

-- Whoever looks for rows of older rules walks through the articles, which may lack one.
DROP INDEX "ArticleSearch_analyser_articleId_idx";
