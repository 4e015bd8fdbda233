-- Words are kept as they are, not compressed: to unpack a story's words costs five times as much as all that is asked
-- of them. Rows written before are written anew in the background (ANALYSER_VERSION).
ALTER TABLE "ArticleSearch" ALTER COLUMN "document" SET STORAGE EXTERNAL;
ALTER TABLE "DeskSearch" ALTER COLUMN "document" SET STORAGE EXTERNAL;
