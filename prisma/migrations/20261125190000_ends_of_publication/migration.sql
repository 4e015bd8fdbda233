-- The front asks after every change which stories are to leave the site by themselves.
CREATE INDEX "Article_unpublish_idx" ON "Article" ("unpublishAt") WHERE "unpublishAt" IS NOT NULL;
