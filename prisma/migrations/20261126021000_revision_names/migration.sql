-- Kept by itself, without a press of «حفظ».
ALTER TYPE "RevisionReason" ADD VALUE 'auto';

CREATE TABLE "RevisionName" (
    "revisionId" BIGINT NOT NULL,
    "name" TEXT NOT NULL,
    "namedAt" TIMESTAMPTZ(3) NOT NULL,
    "namedById" INTEGER,

    CONSTRAINT "RevisionName_pkey" PRIMARY KEY ("revisionId")
);

ALTER TABLE "RevisionName" ADD CONSTRAINT "RevisionName_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "RevisionName" ADD CONSTRAINT "RevisionName_namedById_fkey" FOREIGN KEY ("namedById") REFERENCES "Staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
