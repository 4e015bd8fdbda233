-- What the newsroom teaches its search: words of one meaning, and misspellings.
CREATE TYPE "DictionaryKind" AS ENUM ('synonyms', 'spelling');

CREATE TABLE "DictionaryEntry" (
    "id" SERIAL NOT NULL,
    "kind" "DictionaryKind" NOT NULL,
    "words" TEXT[],
    "version" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "DictionaryEntry_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "DictionaryEntry_kind_updatedAt_id_idx" ON "DictionaryEntry" ("kind", "updatedAt" DESC, "id" DESC);

CREATE TABLE "DictionaryEdition" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "edition" UUID NOT NULL,

    CONSTRAINT "DictionaryEdition_pkey" PRIMARY KEY ("id")
);

-- What readers looked for and hardly found, as numbers by the day.
CREATE TABLE "PoorSearch" (
    "day" DATE NOT NULL,
    "folded" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "found" INTEGER NOT NULL,

    CONSTRAINT "PoorSearch_pkey" PRIMARY KEY ("day", "folded")
);

CREATE TABLE "DismissedSearch" (
    "folded" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "DismissedSearch_pkey" PRIMARY KEY ("folded")
);

-- What Prisma's schema cannot say.
ALTER TABLE "DictionaryEntry" ADD CONSTRAINT "DictionaryEntry_words_check" CHECK (cardinality("words") >= 2);
ALTER TABLE "DictionaryEdition" ADD CONSTRAINT "DictionaryEdition_id_check" CHECK ("id" = 1);
ALTER TABLE "PoorSearch" ADD CONSTRAINT "PoorSearch_count_check" CHECK ("count" > 0 AND "found" >= 0);
