-- CreateTable
CREATE TABLE "DeskSearch" (
    "articleId" BIGINT NOT NULL,
    "document" tsvector NOT NULL,

    CONSTRAINT "DeskSearch_pkey" PRIMARY KEY ("articleId")
);

-- CreateTable
CREATE TABLE "ArticleViewTotal" (
    "articleId" BIGINT NOT NULL,
    "count" BIGINT NOT NULL,

    CONSTRAINT "ArticleViewTotal_pkey" PRIMARY KEY ("articleId")
);

-- CreateIndex
CREATE INDEX "DeskSearch_document_idx" ON "DeskSearch" USING GIN ("document");

-- CreateIndex
CREATE INDEX "ArticleViewTotal_count_articleId_idx" ON "ArticleViewTotal"("count" DESC, "articleId" DESC);

-- CreateIndex
CREATE INDEX "Article_createdAt_id_idx" ON "Article"("createdAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "WorkingCopy_tagIds_idx" ON "WorkingCopy" USING GIN ("tagIds");

-- CreateIndex
CREATE INDEX "WorkingCopy_writerIds_idx" ON "WorkingCopy" USING GIN ("writerIds");

-- AddForeignKey
ALTER TABLE "DeskSearch" ADD CONSTRAINT "DeskSearch_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleViewTotal" ADD CONSTRAINT "ArticleViewTotal_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema cannot say.

-- The words are looked up in the index; in the row they would only make its pages many.
ALTER TABLE "DeskSearch" SET (toast_tuple_target = 128);

-- What was never published is in no list of readers and has a place of its own in the desk's.
CREATE INDEX "Article_publication_idx" ON "Article" (
  (coalesce("firstPublishedAt", '0001-01-01 00:00:00+00'::timestamptz)) DESC, "id" DESC);

-- The desk's states beside «published» hold few of many stories.
CREATE INDEX "Article_unpublished_idx" ON "Article" ("workState") WHERE "publicAt" IS NULL;
CREATE INDEX "Article_retracted_idx" ON "Article" ("retractedAt") WHERE "retractedAt" IS NOT NULL;
CREATE INDEX "Article_archived_idx" ON "Article" ("archivedAt") WHERE "archivedAt" IS NOT NULL;
CREATE INDEX "Article_trashed_idx" ON "Article" ("trashedAt") WHERE "trashedAt" IS NOT NULL;

-- A working copy that is what readers see has the words that they find it by; the others are folded
-- by the background work (newsroom/search/index-copies.ts).
INSERT INTO "DeskSearch" ("articleId", "document")
SELECT c."articleId", s."document"
FROM "ArticleSearch" s
JOIN "WorkingCopy" c ON c."articleId" = s."articleId"
JOIN "Article" a ON a."id" = c."articleId"
WHERE NOT c."dirty" AND c."baseRevisionId" = a."liveRevisionId";

INSERT INTO "ArticleViewTotal" ("articleId", "count")
SELECT "articleId", sum("count") FROM "ArticleViews" GROUP BY "articleId";
