-- What editors choose to stand beside a story.
ALTER TABLE "Revision" ADD COLUMN "relatedIds" INTEGER[] DEFAULT ARRAY[]::INTEGER[];
ALTER TABLE "WorkingCopy" ADD COLUMN "relatedIds" INTEGER[] DEFAULT ARRAY[]::INTEGER[];

-- A story that is told by a film or by a gallery, for the strips of the front page and the marks on cards.
CREATE TYPE "StoryFormat" AS ENUM ('video', 'photos');
ALTER TABLE "Article" ADD COLUMN "liveFormat" "StoryFormat", ADD COLUMN "liveFilmMs" INTEGER;
CREATE INDEX "Article_format_idx" ON "Article" ("liveFormat", "publicAt" DESC, "id" DESC)
  WHERE "liveFormat" IS NOT NULL AND "publicAt" IS NOT NULL;

UPDATE "Article" a SET
  "liveFormat" = told.format::"StoryFormat",
  "liveFilmMs" = (SELECT m."durationMs" FROM "Media" m WHERE m."id" = told."filmId")
FROM "Revision" r, LATERAL (
  SELECT
    CASE WHEN block->>'type' = 'gallery' THEN 'photos' ELSE 'video' END AS format,
    CASE WHEN block->>'type' = 'video' THEN (block->>'mediaId')::int END AS "filmId"
  FROM jsonb_array_elements(r."body") WITH ORDINALITY AS blocks(block, place)
  WHERE block->>'type' IN ('gallery', 'video', 'embed')
  ORDER BY place LIMIT 1
) AS told
WHERE r."id" = a."liveRevisionId";

-- The list of corrections, newest first.
CREATE INDEX "Correction_at_id_idx" ON "Correction" ("at" DESC, "id" DESC);
