-- CreateEnum
CREATE TYPE "RedirectKind" AS ENUM ('exact', 'prefix');

-- CreateEnum
CREATE TYPE "RedirectSource" AS ENUM ('hand', 'file', 'move', 'story');

-- AlterTable
ALTER TABLE "Redirect" ADD COLUMN     "kind" "RedirectKind" NOT NULL DEFAULT 'exact',
ADD COLUMN     "source" "RedirectSource" NOT NULL DEFAULT 'story',
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "RedirectUse" (
    "redirectId" INTEGER NOT NULL,
    "count" INTEGER NOT NULL,
    "lastAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "RedirectUse_pkey" PRIMARY KEY ("redirectId")
);

-- CreateIndex
CREATE INDEX "Redirect_toPath_idx" ON "Redirect"("toPath");

-- AddForeignKey
ALTER TABLE "RedirectUse" ADD CONSTRAINT "RedirectUse_redirectId_fkey" FOREIGN KEY ("redirectId") REFERENCES "Redirect"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- No target may be read as one of another host, whatever wrote it.
ALTER TABLE "Redirect" ADD CONSTRAINT "Redirect_target_is_plain" CHECK (
  "toPath" IS NULL OR ("toPath" ~ '^(/($|[^/\\])|https://[^/\\])' AND "toPath" !~ '[[:cntrl:]\\]'));
ALTER TABLE "Redirect" ADD CONSTRAINT "Redirect_prefix_is_path" CHECK (
  "kind" = 'exact' OR ("fromPath" <> '/' AND "fromPath" NOT LIKE '%?%'
    AND coalesce("toPath", '') NOT LIKE '%?%' AND coalesce("toPath", '') NOT LIKE '%#%'));

-- Few among many, and each front holds them all.
CREATE INDEX "Redirect_prefix_idx" ON "Redirect" ("fromPath") WHERE "kind" = 'prefix';
