-- Letters of the newspaper to people: queued with the change that they tell of.
CREATE TABLE "Mail" (
    "id" SERIAL NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "name" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "shown" TEXT NOT NULL,
    "sealed" TEXT,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "lastError" TEXT,
    "sentAt" TIMESTAMPTZ(3),
    "sentBy" TEXT,

    CONSTRAINT "Mail_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "Mail_createdAt_idx" ON "Mail"("createdAt" DESC);
