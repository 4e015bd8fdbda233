-- Who reviews a submitted text, and until when nobody outside the newsroom may see a story.
ALTER TABLE "Article" ADD COLUMN "reviewerId" INTEGER;
ALTER TABLE "Article" ADD COLUMN "reviewSince" TIMESTAMPTZ(3);
ALTER TABLE "Article" ADD COLUMN "embargoUntil" TIMESTAMPTZ(3);
ALTER TABLE "Article" ADD CONSTRAINT "Article_reviewerId_fkey" FOREIGN KEY ("reviewerId") REFERENCES "Staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Article" ADD CONSTRAINT "Article_review_is_of_submitted" CHECK (
  ("reviewerId" IS NULL) = ("reviewSince" IS NULL)
  AND ("reviewerId" IS NULL OR "workState" = 'submitted'));
ALTER TABLE "Article" ADD CONSTRAINT "Article_embargo_is_kept" CHECK (
  "embargoUntil" IS NULL OR "firstPublishedAt" IS NULL OR "firstPublishedAt" >= "embargoUntil");

-- The list of what is due asks for both.
CREATE INDEX "Article_embargo_idx" ON "Article" ("embargoUntil") WHERE "embargoUntil" IS NOT NULL;
