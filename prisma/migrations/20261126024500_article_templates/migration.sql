-- CreateTable
CREATE TABLE "ArticleTemplate" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "fields" JSONB NOT NULL,
    "bodyVersion" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "createdById" INTEGER,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ArticleTemplate_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "ArticleTemplate_name_key" ON "ArticleTemplate"("name");

-- AddForeignKey
ALTER TABLE "ArticleTemplate" ADD CONSTRAINT "ArticleTemplate_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What Prisma's schema cannot say.
ALTER TABLE "ArticleTemplate" ADD CONSTRAINT "ArticleTemplate_name_check" CHECK ("name" <> '');
