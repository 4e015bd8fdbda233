-- CreateEnum
CREATE TYPE "MediaKind" AS ENUM ('picture', 'video', 'audio');

-- CreateEnum
CREATE TYPE "Licence" AS ENUM ('unknown', 'owned', 'agency', 'free', 'oneUse');

-- CreateEnum
CREATE TYPE "CutState" AS ENUM ('waiting', 'ready', 'failed');

-- DropIndex
DROP INDEX "Media_sourceHash_key";

-- DropIndex
DROP INDEX "Rendition_key_key";

-- AlterTable
ALTER TABLE "Media" ADD COLUMN     "attentionX" DOUBLE PRECISION,
ADD COLUMN     "attentionY" DOUBLE PRECISION,
ADD COLUMN     "bytes" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "crops" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "cutError" TEXT,
ADD COLUMN     "cutProgress" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "cutState" "CutState" NOT NULL DEFAULT 'waiting',
ADD COLUMN     "cutVersion" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "deletedAt" TIMESTAMPTZ(3),
ADD COLUMN     "durationMs" INTEGER,
ADD COLUMN     "folded" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "kind" "MediaKind" NOT NULL DEFAULT 'picture',
ADD COLUMN     "licence" "Licence" NOT NULL DEFAULT 'unknown',
ADD COLUMN     "licenceUntil" TIMESTAMPTZ(3),
ADD COLUMN     "phash" BIGINT,
ADD COLUMN     "place" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "posterId" INTEGER,
ADD COLUMN     "recallReason" TEXT,
ADD COLUMN     "recalledAt" TIMESTAMPTZ(3),
ADD COLUMN     "replacedById" INTEGER,
ADD COLUMN     "sectionId" INTEGER,
ADD COLUMN     "source" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "takenAt" TIMESTAMPTZ(3),
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "Rendition" DROP CONSTRAINT "Rendition_pkey",
ADD COLUMN     "retiredAt" TIMESTAMPTZ(3),
ADD CONSTRAINT "Rendition_pkey" PRIMARY KEY ("key");

-- CreateTable
CREATE TABLE "MediaTag" (
    "mediaId" INTEGER NOT NULL,
    "tagId" INTEGER NOT NULL,

    CONSTRAINT "MediaTag_pkey" PRIMARY KEY ("mediaId","tagId")
);

-- CreateTable
CREATE TABLE "Gallery" (
    "id" SERIAL NOT NULL,
    "title" TEXT NOT NULL,
    "folded" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "createdById" INTEGER,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "deletedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Gallery_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "GalleryItem" (
    "galleryId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "mediaId" INTEGER NOT NULL,
    "caption" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "GalleryItem_pkey" PRIMARY KEY ("galleryId","position")
);

-- CreateIndex
CREATE INDEX "MediaTag_tagId_mediaId_idx" ON "MediaTag"("tagId", "mediaId" DESC);

-- CreateIndex
CREATE INDEX "Gallery_updatedAt_id_idx" ON "Gallery"("updatedAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "GalleryItem_mediaId_idx" ON "GalleryItem"("mediaId");

-- CreateIndex
CREATE INDEX "Media_replacedById_idx" ON "Media"("replacedById");

-- CreateIndex
CREATE INDEX "Media_posterId_idx" ON "Media"("posterId");

-- CreateIndex
CREATE INDEX "Media_folded_idx" ON "Media" USING GIN ("folded" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "Rendition_mediaId_slot_idx" ON "Rendition"("mediaId", "slot");

-- AddForeignKey
ALTER TABLE "Media" ADD CONSTRAINT "Media_sectionId_fkey" FOREIGN KEY ("sectionId") REFERENCES "Section"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Media" ADD CONSTRAINT "Media_replacedById_fkey" FOREIGN KEY ("replacedById") REFERENCES "Media"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Media" ADD CONSTRAINT "Media_posterId_fkey" FOREIGN KEY ("posterId") REFERENCES "Media"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MediaTag" ADD CONSTRAINT "MediaTag_mediaId_fkey" FOREIGN KEY ("mediaId") REFERENCES "Media"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MediaTag" ADD CONSTRAINT "MediaTag_tagId_fkey" FOREIGN KEY ("tagId") REFERENCES "Tag"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Gallery" ADD CONSTRAINT "Gallery_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GalleryItem" ADD CONSTRAINT "GalleryItem_galleryId_fkey" FOREIGN KEY ("galleryId") REFERENCES "Gallery"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GalleryItem" ADD CONSTRAINT "GalleryItem_mediaId_fkey" FOREIGN KEY ("mediaId") REFERENCES "Media"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma's schema cannot say.

-- The same bytes are one picture; of a deleted one they may come again.
CREATE UNIQUE INDEX "Media_source_idx" ON "Media" ("sourceHash") WHERE "deletedAt" IS NULL;
CREATE INDEX "Media_licence_end_idx" ON "Media" ("licenceUntil") WHERE "licenceUntil" IS NOT NULL;
CREATE INDEX "Media_uncut_idx" ON "Media" ("id") WHERE "cutState" <> 'ready';
CREATE INDEX "Rendition_retired_idx" ON "Rendition" ("retiredAt") WHERE "retiredAt" IS NOT NULL;

-- Which texts show a picture, video, recording or gallery, above or in the text: asked for every
-- file that a reader loads, and by the library for where something is used.
DROP INDEX "Revision_body_pictures_idx";
CREATE INDEX "Revision_body_media_idx" ON "Revision" USING gin (
  jsonb_path_query_array("body", '$[*].mediaId') jsonb_path_ops);
CREATE INDEX "Revision_body_galleries_idx" ON "Revision" USING gin (
  jsonb_path_query_array("body", '$[*].galleryId') jsonb_path_ops);
CREATE INDEX "WorkingCopy_picture_idx" ON "WorkingCopy" ("pictureId") WHERE "pictureId" IS NOT NULL;
CREATE INDEX "WorkingCopy_body_media_idx" ON "WorkingCopy" USING gin (
  jsonb_path_query_array("body", '$[*].mediaId') jsonb_path_ops);
CREATE INDEX "WorkingCopy_body_galleries_idx" ON "WorkingCopy" USING gin (
  jsonb_path_query_array("body", '$[*].galleryId') jsonb_path_ops);

ALTER TABLE "Media" DROP CONSTRAINT "Media_has_size";
ALTER TABLE "Media" ADD CONSTRAINT "Media_has_size" CHECK (
  "kind" = 'audio' OR ("width" > 0 AND "height" > 0));
ALTER TABLE "Media" ADD CONSTRAINT "Media_not_its_own_replacement" CHECK ("replacedById" <> "id");
ALTER TABLE "Media" ADD CONSTRAINT "Media_not_its_own_poster" CHECK ("posterId" <> "id");
ALTER TABLE "Media" ADD CONSTRAINT "Media_recall_has_reason" CHECK (
  ("recalledAt" IS NULL) = ("recallReason" IS NULL));
ALTER TABLE "Media" ADD CONSTRAINT "Media_progress_is_share" CHECK ("cutProgress" BETWEEN 0 AND 100);
