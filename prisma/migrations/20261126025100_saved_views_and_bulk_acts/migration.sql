-- CreateTable
CREATE TABLE "BulkAct" (
    "id" SERIAL NOT NULL,
    "staffId" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "kind" TEXT NOT NULL,
    "undoneAt" TIMESTAMPTZ(3),

    CONSTRAINT "BulkAct_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BulkChange" (
    "bulkActId" INTEGER NOT NULL,
    "articleId" BIGINT NOT NULL,
    "before" JSONB NOT NULL,
    "articleVersion" INTEGER NOT NULL,
    "copyVersion" INTEGER NOT NULL,

    CONSTRAINT "BulkChange_pkey" PRIMARY KEY ("bulkActId","articleId")
);

-- CreateTable
CREATE TABLE "SavedView" (
    "id" SERIAL NOT NULL,
    "staffId" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "pinned" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "SavedView_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "BulkAct_staffId_at_idx" ON "BulkAct"("staffId", "at");

-- CreateIndex
CREATE INDEX "BulkAct_at_idx" ON "BulkAct"("at");

-- CreateIndex
CREATE INDEX "BulkChange_articleId_idx" ON "BulkChange"("articleId");

-- CreateIndex
CREATE UNIQUE INDEX "SavedView_staffId_name_key" ON "SavedView"("staffId", "name");

-- CreateIndex
CREATE INDEX "WorkingCopy_kind_updatedAt_articleId_idx" ON "WorkingCopy"("kind", "updatedAt" DESC, "articleId" DESC);

-- AddForeignKey
ALTER TABLE "BulkAct" ADD CONSTRAINT "BulkAct_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "Staff"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BulkChange" ADD CONSTRAINT "BulkChange_bulkActId_fkey" FOREIGN KEY ("bulkActId") REFERENCES "BulkAct"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BulkChange" ADD CONSTRAINT "BulkChange_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SavedView" ADD CONSTRAINT "SavedView_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "Staff"("id") ON DELETE CASCADE ON UPDATE CASCADE;



-- What Prisma's schema cannot say.
ALTER TABLE "SavedView" ADD CONSTRAINT "SavedView_name_check" CHECK ("name" <> '');
