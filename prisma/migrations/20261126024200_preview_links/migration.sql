-- Whom a preview link was made for, and when it was opened last.
ALTER TABLE "PreviewLink"
  ADD COLUMN "label" TEXT NOT NULL DEFAULT '',
  ADD COLUMN "openedAt" TIMESTAMPTZ(3);
