-- Notes that the newsroom writes on a text, in threads, and who is told of them.
-- CreateEnum
CREATE TYPE "NoteReason" AS ENUM ('mention', 'reply', 'article');

-- CreateTable
CREATE TABLE "Note" (
    "id" SERIAL NOT NULL,
    "key" UUID NOT NULL,
    "articleId" BIGINT NOT NULL,
    "threadId" INTEGER,
    "text" TEXT NOT NULL,
    "passage" JSONB,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "createdById" INTEGER NOT NULL,
    "editedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "resolvedAt" TIMESTAMPTZ(3),
    "resolvedById" INTEGER,

    CONSTRAINT "Note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NoteNotice" (
    "noteId" INTEGER NOT NULL,
    "staffId" INTEGER NOT NULL,
    "reason" "NoteReason" NOT NULL,
    "seenAt" TIMESTAMPTZ(3),

    CONSTRAINT "NoteNotice_pkey" PRIMARY KEY ("noteId","staffId")
);

-- CreateIndex
CREATE UNIQUE INDEX "Note_key_key" ON "Note"("key");

-- CreateIndex
CREATE INDEX "Note_articleId_id_idx" ON "Note"("articleId", "id");

-- CreateIndex
CREATE INDEX "Note_threadId_idx" ON "Note"("threadId");

-- CreateIndex
CREATE UNIQUE INDEX "Note_id_articleId_key" ON "Note"("id", "articleId");

-- CreateIndex
CREATE INDEX "NoteNotice_staffId_noteId_idx" ON "NoteNotice"("staffId", "noteId" DESC);

-- AddForeignKey
ALTER TABLE "Note" ADD CONSTRAINT "Note_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Note" ADD CONSTRAINT "Note_threadId_articleId_fkey" FOREIGN KEY ("threadId", "articleId") REFERENCES "Note"("id", "articleId") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Note" ADD CONSTRAINT "Note_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Note" ADD CONSTRAINT "Note_resolvedById_fkey" FOREIGN KEY ("resolvedById") REFERENCES "Staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NoteNotice" ADD CONSTRAINT "NoteNotice_noteId_fkey" FOREIGN KEY ("noteId") REFERENCES "Note"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NoteNotice" ADD CONSTRAINT "NoteNotice_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "Staff"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- An answer stands where its thread stands, and only a thread is closed.
ALTER TABLE "Note" ADD CONSTRAINT "Note_reply_check" CHECK ("threadId" IS NULL OR ("passage" IS NULL AND "resolvedAt" IS NULL));

-- What somebody has not seen yet is counted with every screen of the desk.
CREATE INDEX "NoteNotice_unseen_idx" ON "NoteNotice" ("staffId") WHERE "seenAt" IS NULL;
