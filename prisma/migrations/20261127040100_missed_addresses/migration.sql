-- CreateTable
CREATE TABLE "MissedAddress" (
    "path" TEXT NOT NULL,
    "referrer" TEXT,
    "count" INTEGER NOT NULL,
    "referred" INTEGER NOT NULL,
    "lastAt" TIMESTAMPTZ(3) NOT NULL,
    "dismissedAt" TIMESTAMPTZ(3),

    CONSTRAINT "MissedAddress_pkey" PRIMARY KEY ("path")
);

-- An address as it is searched: letters that writers confuse are one, marks go, digits are 0-9
-- (the rules of newsroom/arabic/letter-table.ts that addresses need).
CREATE FUNCTION "address_fold"(text) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  RETURN translate(lower($1), 'أإآٱؤىئة٠١٢٣٤٥٦٧٨٩ـًٌٍَُِّْٰ', 'ااااوييه0123456789');

CREATE INDEX "Redirect_folded_idx" ON "Redirect"
  USING gin ("address_fold"("fromPath" || ' ' || coalesce("toPath", '')) gin_trgm_ops);
