-- Who is asked to write an article, by whom and by when.
ALTER TABLE "Article"
  ADD COLUMN "assigneeId" INTEGER,
  ADD COLUMN "assignedById" INTEGER,
  ADD COLUMN "assignedAt" TIMESTAMPTZ(3),
  ADD COLUMN "dueAt" TIMESTAMPTZ(3),
  ADD COLUMN "brief" TEXT NOT NULL DEFAULT '';

-- CreateIndex
CREATE INDEX "Article_assigneeId_dueAt_idx" ON "Article"("assigneeId", "dueAt");

-- CreateIndex
CREATE INDEX "Article_dueAt_idx" ON "Article"("dueAt");

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_assigneeId_fkey" FOREIGN KEY ("assigneeId") REFERENCES "Staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_assignedById_fkey" FOREIGN KEY ("assignedById") REFERENCES "Staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A due time and a brief belong to somebody.
ALTER TABLE "Article" ADD CONSTRAINT "Article_assignment_check"
  CHECK ("assigneeId" IS NOT NULL OR ("assignedAt" IS NULL AND "dueAt" IS NULL AND "brief" = ''));
