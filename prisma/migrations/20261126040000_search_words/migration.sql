-- What a search is narrowed by stands in the index's own table, and by which rules its words were made.
ALTER TABLE "ArticleSearch"
  ADD COLUMN "sectionId" INTEGER,
  ADD COLUMN "kind" "ArticleKind",
  ADD COLUMN "analyser" SMALLINT NOT NULL DEFAULT 0;
UPDATE "ArticleSearch" s SET "sectionId" = a."liveSectionId", "kind" = a."liveKind"
  FROM "Article" a WHERE a.id = s."articleId";
ALTER TABLE "ArticleSearch"
  ALTER COLUMN "sectionId" SET NOT NULL,
  ALTER COLUMN "kind" SET NOT NULL,
  ALTER COLUMN "analyser" DROP DEFAULT;

-- The words lie beside the table: who walks through it by time or looks hits up reads small rows.
ALTER TABLE "ArticleSearch" SET (toast_tuple_target = 128);

CREATE INDEX "ArticleSearch_publicAt_articleId_idx" ON "ArticleSearch" ("publicAt" DESC, "articleId" DESC);
CREATE INDEX "ArticleSearch_analyser_articleId_idx" ON "ArticleSearch" ("analyser", "articleId");

-- The newspaper's own words, for who misspells one.
CREATE TABLE "SearchTerm" (
    "folded" TEXT NOT NULL,
    "spelling" TEXT NOT NULL,
    "stories" INTEGER NOT NULL,

    CONSTRAINT "SearchTerm_pkey" PRIMARY KEY ("folded")
);
CREATE INDEX "SearchTerm_folded_trgm_idx" ON "SearchTerm" USING gin ("folded" gin_trgm_ops);
