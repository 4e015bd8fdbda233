-- CreateTable
CREATE TABLE "ArticleViews" (
    "articleId" BIGINT NOT NULL,
    "hour" TIMESTAMPTZ(3) NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "ArticleViews_pkey" PRIMARY KEY ("articleId","hour")
);

-- CreateTable
CREATE TABLE "ViewBatch" (
    "source" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ViewBatch_pkey" PRIMARY KEY ("source")
);

-- CreateIndex
CREATE INDEX "ArticleViews_hour_idx" ON "ArticleViews"("hour");

-- AddForeignKey
ALTER TABLE "ArticleViews" ADD CONSTRAINT "ArticleViews_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema cannot say.
ALTER TABLE "ArticleViews" ADD CONSTRAINT "ArticleViews_count_check" CHECK ("count" > 0);
