-- The pages in which the newspaper speaks of itself. None is written here: a page without a row has
-- the text that every newspaper begins with.
CREATE TABLE "OwnPage" (
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "lead" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "listed" BOOLEAN NOT NULL DEFAULT true,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" TIMESTAMPTZ(3),
    "updatedById" INTEGER,

    CONSTRAINT "OwnPage_pkey" PRIMARY KEY ("slug"),
    CONSTRAINT "OwnPage_updatedById_fkey" FOREIGN KEY ("updatedById") REFERENCES "Staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
