-- Whom an event concerns: the bell of the desk.
CREATE TABLE "Notice" (
    "staffId" INTEGER NOT NULL,
    "eventId" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "seenAt" TIMESTAMPTZ(3),

    CONSTRAINT "Notice_pkey" PRIMARY KEY ("staffId","eventId")
);

ALTER TABLE "Notice" ADD CONSTRAINT "Notice_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "Staff"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE INDEX "Notice_eventId_idx" ON "Notice"("eventId");

-- Asked for with every screen of the desk.
CREATE INDEX "Notice_unseen_idx" ON "Notice" ("staffId") WHERE "seenAt" IS NULL;

-- What somebody wrote last: the palette's first answer.
CREATE INDEX "WorkingCopy_updatedById_updatedAt_idx" ON "WorkingCopy"("updatedById", "updatedAt" DESC);

-- What was published on a day.
CREATE INDEX "Article_firstPublishedAt_idx" ON "Article" ("firstPublishedAt" DESC)
  WHERE "firstPublishedAt" IS NOT NULL;
