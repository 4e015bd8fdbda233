CREATE TABLE "AddressChange" (
    "staffId" INTEGER NOT NULL,
    "email" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AddressChange_pkey" PRIMARY KEY ("staffId")
);

CREATE UNIQUE INDEX "AddressChange_tokenHash_key" ON "AddressChange"("tokenHash");

ALTER TABLE "AddressChange" ADD CONSTRAINT "AddressChange_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "Staff"("id") ON DELETE CASCADE ON UPDATE CASCADE;
