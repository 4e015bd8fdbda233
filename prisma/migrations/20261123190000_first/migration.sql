CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('reporter', 'editor', 'chief', 'photo', 'admin');

-- CreateEnum
CREATE TYPE "ArticleKind" AS ENUM ('news', 'report', 'opinion', 'explainer');

-- CreateEnum
CREATE TYPE "WorkState" AS ENUM ('draft', 'submitted', 'changesRequested', 'approved');

-- CreateEnum
CREATE TYPE "RevisionReason" AS ENUM ('save', 'submit', 'approve', 'publish', 'import');

-- CreateTable
CREATE TABLE "Article" (
    "id" BIGSERIAL NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "createdById" INTEGER,
    "externalId" TEXT,
    "importHash" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "workState" "WorkState" NOT NULL DEFAULT 'draft',
    "workStateAt" TIMESTAMPTZ(3) NOT NULL,
    "workStateById" INTEGER,
    "reviewNote" TEXT,
    "approvedRevisionId" BIGINT,
    "liveRevisionId" BIGINT,
    "liveSectionId" INTEGER,
    "liveKind" "ArticleKind",
    "publicAt" TIMESTAMPTZ(3),
    "unpublishAt" TIMESTAMPTZ(3),
    "firstPublishedAt" TIMESTAMPTZ(3),
    "revisedAt" TIMESTAMPTZ(3),
    "breakingUntil" TIMESTAMPTZ(3),
    "retractedAt" TIMESTAMPTZ(3),
    "retractionReason" TEXT,
    "archivedAt" TIMESTAMPTZ(3),
    "trashedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Revision" (
    "id" BIGSERIAL NOT NULL,
    "articleId" BIGINT NOT NULL,
    "number" INTEGER NOT NULL,
    "reason" "RevisionReason" NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "createdById" INTEGER,
    "title" TEXT NOT NULL,
    "standfirst" TEXT NOT NULL,
    "kind" "ArticleKind" NOT NULL,
    "sectionId" INTEGER,
    "place" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "bodyVersion" INTEGER NOT NULL,
    "wordCount" INTEGER NOT NULL,
    "pictureId" INTEGER,
    "pictureCaption" TEXT NOT NULL,
    "pictureCredit" TEXT NOT NULL,
    "tagIds" INTEGER[],
    "writerIds" INTEGER[],

    CONSTRAINT "Revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WorkingCopy" (
    "articleId" BIGINT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "fieldVersions" JSONB NOT NULL,
    "dirty" BOOLEAN NOT NULL DEFAULT false,
    "baseRevisionId" BIGINT,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedById" INTEGER,
    "title" TEXT NOT NULL,
    "titleFolded" TEXT NOT NULL,
    "standfirst" TEXT NOT NULL,
    "kind" "ArticleKind" NOT NULL,
    "sectionId" INTEGER,
    "place" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "bodyVersion" INTEGER NOT NULL,
    "wordCount" INTEGER NOT NULL,
    "pictureId" INTEGER,
    "pictureCaption" TEXT NOT NULL,
    "pictureCredit" TEXT NOT NULL,
    "tagIds" INTEGER[],
    "writerIds" INTEGER[],

    CONSTRAINT "WorkingCopy_pkey" PRIMARY KEY ("articleId")
);

-- CreateTable
CREATE TABLE "Section" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "position" INTEGER NOT NULL,
    "parentId" INTEGER,

    CONSTRAINT "Section_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Tag" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Tag_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Writer" (
    "id" SERIAL NOT NULL,
    "handle" TEXT,
    "name" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    "headline" TEXT NOT NULL DEFAULT '',
    "bio" TEXT NOT NULL DEFAULT '',
    "columnist" BOOLEAN NOT NULL DEFAULT false,
    "portraitId" INTEGER,
    "staffId" INTEGER,

    CONSTRAINT "Writer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ArticleTag" (
    "articleId" BIGINT NOT NULL,
    "tagId" INTEGER NOT NULL,
    "publicAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ArticleTag_pkey" PRIMARY KEY ("articleId","tagId")
);

-- CreateTable
CREATE TABLE "ArticleWriter" (
    "articleId" BIGINT NOT NULL,
    "writerId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "publicAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ArticleWriter_pkey" PRIMARY KEY ("articleId","writerId")
);

-- CreateTable
CREATE TABLE "ArticleSearch" (
    "articleId" BIGINT NOT NULL,
    "publicAt" TIMESTAMPTZ(3) NOT NULL,
    "document" tsvector NOT NULL,

    CONSTRAINT "ArticleSearch_pkey" PRIMARY KEY ("articleId")
);

-- CreateTable
CREATE TABLE "Correction" (
    "id" SERIAL NOT NULL,
    "articleId" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "text" TEXT NOT NULL,
    "createdById" INTEGER,

    CONSTRAINT "Correction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PreviewLink" (
    "id" SERIAL NOT NULL,
    "articleId" BIGINT NOT NULL,
    "createdById" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "PreviewLink_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Staff" (
    "id" SERIAL NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" "Role" NOT NULL,
    "passwordHash" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "disabledAt" TIMESTAMPTZ(3),

    CONSTRAINT "Staff_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StaffSection" (
    "staffId" INTEGER NOT NULL,
    "sectionId" INTEGER NOT NULL,

    CONSTRAINT "StaffSection_pkey" PRIMARY KEY ("staffId","sectionId")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" UUID NOT NULL,
    "staffId" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),
    "userAgent" TEXT NOT NULL,
    "address" TEXT NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Throttle" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" TIMESTAMPTZ(3),

    CONSTRAINT "Throttle_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Event" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "type" TEXT NOT NULL,
    "staffId" INTEGER,
    "nounId" TEXT NOT NULL,
    "data" JSONB NOT NULL,

    CONSTRAINT "Event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Media" (
    "id" SERIAL NOT NULL,
    "sourceHash" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "focalX" DOUBLE PRECISION NOT NULL DEFAULT 0.5,
    "focalY" DOUBLE PRECISION NOT NULL DEFAULT 0.5,
    "color" TEXT NOT NULL,
    "alt" TEXT NOT NULL,
    "caption" TEXT NOT NULL DEFAULT '',
    "credit" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "createdById" INTEGER,

    CONSTRAINT "Media_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Rendition" (
    "mediaId" INTEGER NOT NULL,
    "slot" TEXT NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "format" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,

    CONSTRAINT "Rendition_pkey" PRIMARY KEY ("mediaId","slot","width","format")
);

-- CreateTable
CREATE TABLE "Redirect" (
    "id" SERIAL NOT NULL,
    "fromPath" TEXT NOT NULL,
    "toPath" TEXT,
    "status" INTEGER NOT NULL,
    "articleId" BIGINT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Redirect_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Setting" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Setting_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "Article_externalId_key" ON "Article"("externalId");

-- CreateIndex
CREATE INDEX "Article_createdById_id_idx" ON "Article"("createdById", "id" DESC);

-- CreateIndex
CREATE INDEX "Article_workState_workStateAt_idx" ON "Article"("workState", "workStateAt");

-- CreateIndex
CREATE UNIQUE INDEX "Revision_id_articleId_key" ON "Revision"("id", "articleId");

-- CreateIndex
CREATE UNIQUE INDEX "Revision_articleId_number_key" ON "Revision"("articleId", "number");

-- CreateIndex
CREATE INDEX "WorkingCopy_sectionId_updatedAt_idx" ON "WorkingCopy"("sectionId", "updatedAt" DESC);

-- CreateIndex
CREATE INDEX "WorkingCopy_updatedAt_articleId_idx" ON "WorkingCopy"("updatedAt" DESC, "articleId" DESC);

-- CreateIndex
CREATE INDEX "WorkingCopy_title_idx" ON "WorkingCopy" USING GIN ("titleFolded" gin_trgm_ops);

-- CreateIndex
CREATE UNIQUE INDEX "Section_slug_key" ON "Section"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Tag_folded_key" ON "Tag"("folded");

-- CreateIndex
CREATE INDEX "Tag_folded_trgm_idx" ON "Tag" USING GIN ("folded" gin_trgm_ops);

-- CreateIndex
CREATE UNIQUE INDEX "Writer_handle_key" ON "Writer"("handle");

-- CreateIndex
CREATE UNIQUE INDEX "Writer_staffId_key" ON "Writer"("staffId");

-- CreateIndex
CREATE INDEX "Writer_folded_idx" ON "Writer"("folded");

-- CreateIndex
CREATE INDEX "ArticleTag_tagId_publicAt_articleId_idx" ON "ArticleTag"("tagId", "publicAt" DESC, "articleId" DESC);

-- CreateIndex
CREATE INDEX "ArticleWriter_writerId_publicAt_articleId_idx" ON "ArticleWriter"("writerId", "publicAt" DESC, "articleId" DESC);

-- CreateIndex
CREATE INDEX "ArticleSearch_document_idx" ON "ArticleSearch" USING GIN ("document");

-- CreateIndex
CREATE INDEX "Correction_articleId_at_idx" ON "Correction"("articleId", "at");

-- CreateIndex
CREATE INDEX "PreviewLink_articleId_idx" ON "PreviewLink"("articleId");

-- CreateIndex
CREATE UNIQUE INDEX "Staff_email_key" ON "Staff"("email");

-- CreateIndex
CREATE INDEX "Session_staffId_createdAt_idx" ON "Session"("staffId", "createdAt");

-- CreateIndex
CREATE INDEX "Throttle_expire_idx" ON "Throttle"("expire");

-- CreateIndex
CREATE INDEX "Event_nounId_type_idx" ON "Event"("nounId", "type");

-- CreateIndex
CREATE UNIQUE INDEX "Media_sourceHash_key" ON "Media"("sourceHash");

-- CreateIndex
CREATE INDEX "Media_createdAt_id_idx" ON "Media"("createdAt" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "Rendition_key_key" ON "Rendition"("key");

-- CreateIndex
CREATE UNIQUE INDEX "Redirect_fromPath_key" ON "Redirect"("fromPath");

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_approvedRevisionId_id_fkey" FOREIGN KEY ("approvedRevisionId", "id") REFERENCES "Revision"("id", "articleId") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_liveRevisionId_id_fkey" FOREIGN KEY ("liveRevisionId", "id") REFERENCES "Revision"("id", "articleId") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_liveSectionId_fkey" FOREIGN KEY ("liveSectionId") REFERENCES "Section"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_workStateById_fkey" FOREIGN KEY ("workStateById") REFERENCES "Staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_sectionId_fkey" FOREIGN KEY ("sectionId") REFERENCES "Section"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_pictureId_fkey" FOREIGN KEY ("pictureId") REFERENCES "Media"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkingCopy" ADD CONSTRAINT "WorkingCopy_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkingCopy" ADD CONSTRAINT "WorkingCopy_baseRevisionId_fkey" FOREIGN KEY ("baseRevisionId") REFERENCES "Revision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkingCopy" ADD CONSTRAINT "WorkingCopy_updatedById_fkey" FOREIGN KEY ("updatedById") REFERENCES "Staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkingCopy" ADD CONSTRAINT "WorkingCopy_sectionId_fkey" FOREIGN KEY ("sectionId") REFERENCES "Section"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkingCopy" ADD CONSTRAINT "WorkingCopy_pictureId_fkey" FOREIGN KEY ("pictureId") REFERENCES "Media"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Section" ADD CONSTRAINT "Section_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Section"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Writer" ADD CONSTRAINT "Writer_portraitId_fkey" FOREIGN KEY ("portraitId") REFERENCES "Media"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Writer" ADD CONSTRAINT "Writer_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "Staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleTag" ADD CONSTRAINT "ArticleTag_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleTag" ADD CONSTRAINT "ArticleTag_tagId_fkey" FOREIGN KEY ("tagId") REFERENCES "Tag"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleWriter" ADD CONSTRAINT "ArticleWriter_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleWriter" ADD CONSTRAINT "ArticleWriter_writerId_fkey" FOREIGN KEY ("writerId") REFERENCES "Writer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleSearch" ADD CONSTRAINT "ArticleSearch_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Correction" ADD CONSTRAINT "Correction_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Correction" ADD CONSTRAINT "Correction_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PreviewLink" ADD CONSTRAINT "PreviewLink_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PreviewLink" ADD CONSTRAINT "PreviewLink_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StaffSection" ADD CONSTRAINT "StaffSection_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "Staff"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StaffSection" ADD CONSTRAINT "StaffSection_sectionId_fkey" FOREIGN KEY ("sectionId") REFERENCES "Section"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "Staff"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "Staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Media" ADD CONSTRAINT "Media_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Rendition" ADD CONSTRAINT "Rendition_mediaId_fkey" FOREIGN KEY ("mediaId") REFERENCES "Media"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Redirect" ADD CONSTRAINT "Redirect_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;



-- What Prisma's schema language cannot say. tests/ proves that no later migration drops it.

-- Public lists are index-only scans: number and end of visibility ride along.
CREATE INDEX "Article_public_idx" ON "Article" ("publicAt" DESC, "id" DESC)
  INCLUDE ("unpublishAt") WHERE "publicAt" IS NOT NULL;
CREATE INDEX "Article_public_section_idx" ON "Article" ("liveSectionId", "publicAt" DESC, "id" DESC)
  INCLUDE ("unpublishAt") WHERE "publicAt" IS NOT NULL;
CREATE INDEX "Article_breaking_idx" ON "Article" ("breakingUntil")
  WHERE "breakingUntil" IS NOT NULL;

-- Which stories show a picture, above or in the text: asked for every picture that a reader loads.
CREATE INDEX "Revision_picture_idx" ON "Revision" ("pictureId") WHERE "pictureId" IS NOT NULL;
CREATE INDEX "Revision_body_pictures_idx" ON "Revision" USING gin (
  jsonb_path_query_array("body", '$[*] ? (@.type == "picture").mediaId') jsonb_path_ops);

-- Nothing is public without a text, a section and a first publication; what left the site is not public.
ALTER TABLE "Article" ADD CONSTRAINT "Article_public_is_whole" CHECK (
  "publicAt" IS NULL OR (
    "liveRevisionId" IS NOT NULL AND "liveSectionId" IS NOT NULL AND "liveKind" IS NOT NULL
    AND "firstPublishedAt" IS NOT NULL AND "publicAt" >= "firstPublishedAt"
    AND "retractedAt" IS NULL AND "archivedAt" IS NULL AND "trashedAt" IS NULL));
ALTER TABLE "Article" ADD CONSTRAINT "Article_retraction_has_reason" CHECK (
  ("retractedAt" IS NULL) = ("retractionReason" IS NULL));
ALTER TABLE "Article" ADD CONSTRAINT "Article_approval_names_revision" CHECK (
  ("workState" = 'approved') = ("approvedRevisionId" IS NOT NULL));
ALTER TABLE "Article" ADD CONSTRAINT "Article_unpublish_after_publish" CHECK (
  "unpublishAt" IS NULL OR "publicAt" IS NULL OR "unpublishAt" > "publicAt");
ALTER TABLE "Article" ADD CONSTRAINT "Article_return_has_note" CHECK (
  "workState" <> 'changesRequested' OR "reviewNote" IS NOT NULL);

ALTER TABLE "Section" ADD CONSTRAINT "Section_slug_is_ascii" CHECK ("slug" ~ '^[a-z][a-z0-9-]{1,39}$');
ALTER TABLE "Section" ADD CONSTRAINT "Section_not_its_own_parent" CHECK ("parentId" <> "id");
ALTER TABLE "Writer" ADD CONSTRAINT "Writer_handle_is_ascii" CHECK (
  "handle" ~ '^[a-z][a-z0-9-]{1,59}$' AND "handle" !~ '^w[0-9]+$');
ALTER TABLE "Staff" ADD CONSTRAINT "Staff_email_is_lower" CHECK ("email" = lower("email"));
ALTER TABLE "Redirect" ADD CONSTRAINT "Redirect_goes_or_is_gone" CHECK (
  ("status" = 301 AND "toPath" IS NOT NULL AND "toPath" <> "fromPath") OR
  ("status" = 410 AND "toPath" IS NULL));
ALTER TABLE "Media" ADD CONSTRAINT "Media_focal_inside" CHECK (
  "focalX" BETWEEN 0 AND 1 AND "focalY" BETWEEN 0 AND 1);
ALTER TABLE "Media" ADD CONSTRAINT "Media_has_size" CHECK ("width" > 0 AND "height" > 0);
ALTER TABLE "WorkingCopy" ADD CONSTRAINT "WorkingCopy_body_is_list" CHECK (jsonb_typeof("body") = 'array');
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_body_is_list" CHECK (jsonb_typeof("body") = 'array');

-- A revision and an event are what was; nobody rewrites them.
CREATE FUNCTION refuse_update() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'rows of % are immutable', TG_TABLE_NAME;
END $$;
CREATE TRIGGER "Revision_immutable" BEFORE UPDATE ON "Revision"
  FOR EACH ROW EXECUTE FUNCTION refuse_update();
CREATE TRIGGER "Event_immutable" BEFORE UPDATE ON "Event"
  FOR EACH ROW EXECUTE FUNCTION refuse_update();

-- A first publication that readers have seen never moves.
CREATE FUNCTION keep_first_publication() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."firstPublishedAt" IS DISTINCT FROM NEW."firstPublishedAt"
     AND OLD."firstPublishedAt" <= OLD."workStateAt" THEN
    RAISE EXCEPTION 'the first publication of article % never changes', OLD.id;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "Article_first_publication" BEFORE UPDATE OF "firstPublishedAt" ON "Article"
  FOR EACH ROW EXECUTE FUNCTION keep_first_publication();
