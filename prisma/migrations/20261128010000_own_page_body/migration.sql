-- An own page is a list of blocks, as a story is. What was written before stays text until somebody
-- saves the page; newsroom/own-pages/stored-body.ts reads it as blocks until then.
ALTER TABLE "OwnPage"
    ADD COLUMN "body" JSONB,
    ADD COLUMN "bodyVersion" INTEGER NOT NULL DEFAULT 1,
    ALTER COLUMN "text" SET DEFAULT '';
