-- Which words follow each other, as numbers: a quotation is looked up, not read from every story that has its words
-- (newsroom/search/postgres/word-pairs.ts). Null where they are not known yet: those rows are written anew in the
-- background (ANALYSER_VERSION).
ALTER TABLE "ArticleSearch" ADD COLUMN "pairs" SMALLINT[];
-- Beside the row, not in it: many rows in a page are what makes a common word quick to collect.
ALTER TABLE "ArticleSearch" ALTER COLUMN "pairs" SET STORAGE EXTERNAL;
ALTER TABLE "ArticleSearch" SET (toast_tuple_target = 128);
CREATE INDEX "ArticleSearch_pairs_idx" ON "ArticleSearch" USING gin ("pairs");
CREATE INDEX "ArticleSearch_unpaired_idx" ON "ArticleSearch" ("articleId") WHERE "pairs" IS NULL;

-- Headline, standfirst and tags alone, by which a thousand answers are put in order: to fetch all words of a story
-- costs six times as much as to weigh these.
CREATE TABLE "ArticleSearchHead" (
  "articleId" BIGINT NOT NULL,
  "words" tsvector NOT NULL,
  CONSTRAINT "ArticleSearchHead_pkey" PRIMARY KEY ("articleId")
);
ALTER TABLE "ArticleSearchHead" ADD CONSTRAINT "ArticleSearchHead_articleId_fkey"
  FOREIGN KEY ("articleId") REFERENCES "ArticleSearch"("articleId") ON DELETE CASCADE ON UPDATE CASCADE;
INSERT INTO "ArticleSearchHead" SELECT "articleId", ts_filter("document", '{a,b}') FROM "ArticleSearch";
