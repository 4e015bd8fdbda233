-- Who has an article open, and who leads its editing.
CREATE TABLE "Presence" (
    "articleId" BIGINT NOT NULL,
    "staffId" INTEGER NOT NULL,
    "screen" VARCHAR(40) NOT NULL,
    "openedAt" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,
    "typedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Presence_pkey" PRIMARY KEY ("articleId","staffId","screen"),
    CONSTRAINT "Presence_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Presence_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "Staff"("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Presence_until_idx" ON "Presence"("until");

-- The lock stands on the presence of the tab that holds it, and goes with it.
CREATE TABLE "EditLock" (
    "articleId" BIGINT NOT NULL,
    "staffId" INTEGER NOT NULL,
    "screen" VARCHAR(40) NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "renewedAt" TIMESTAMPTZ(3) NOT NULL,
    "askedById" INTEGER,
    "askedScreen" VARCHAR(40),
    "askedAt" TIMESTAMPTZ(3),
    "declinedAt" TIMESTAMPTZ(3),
    "takenFromId" INTEGER,
    "takenFromScreen" VARCHAR(40),

    CONSTRAINT "EditLock_pkey" PRIMARY KEY ("articleId"),
    CONSTRAINT "EditLock_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "EditLock_articleId_staffId_screen_fkey" FOREIGN KEY ("articleId", "staffId", "screen") REFERENCES "Presence"("articleId", "staffId", "screen") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "EditLock_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "Staff"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "EditLock_askedById_fkey" FOREIGN KEY ("askedById") REFERENCES "Staff"("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "EditLock_articleId_staffId_screen_key" ON "EditLock"("articleId", "staffId", "screen");
