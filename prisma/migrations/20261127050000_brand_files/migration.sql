-- CreateTable
CREATE TABLE "BrandFile" (
    "name" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "BrandFile_pkey" PRIMARY KEY ("name")
);
