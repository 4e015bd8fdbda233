-- CreateTable
CREATE TABLE "LinkCheck" (
    "key" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "standing" TEXT NOT NULL,
    "checkedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "LinkCheck_pkey" PRIMARY KEY ("key")
);
