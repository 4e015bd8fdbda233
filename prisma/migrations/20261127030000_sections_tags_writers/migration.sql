CREATE TYPE "SectionColor" AS ENUM ('accent', 'blue', 'violet', 'green', 'amber');

ALTER TABLE "Section"
  ADD COLUMN "color" "SectionColor" NOT NULL DEFAULT 'accent',
  ADD COLUMN "hidden" BOOLEAN NOT NULL DEFAULT false,
  ADD COLUMN "leadsToId" INTEGER,
  ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1,
  ADD CONSTRAINT "Section_leadsToId_fkey" FOREIGN KEY ("leadsToId") REFERENCES "Section"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT "Section_leads_elsewhere" CHECK ("leadsToId" <> "id");

-- One that leads to another has no address any more, and may not keep anybody from taking it.
ALTER TABLE "Section" DROP CONSTRAINT "Section_slug_is_ascii";
ALTER TABLE "Section" ADD CONSTRAINT "Section_slug_is_ascii"
  CHECK ("slug" ~ '^[a-z][a-z0-9-]{1,39}$' OR ("leadsToId" IS NOT NULL AND "slug" = '-' || "id"));

ALTER TABLE "Tag"
  ADD COLUMN "leadsToId" INTEGER,
  ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1,
  ADD CONSTRAINT "Tag_leadsToId_fkey" FOREIGN KEY ("leadsToId") REFERENCES "Tag"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT "Tag_leads_elsewhere" CHECK ("leadsToId" <> "id");

ALTER TABLE "Writer"
  ADD COLUMN "links" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[],
  ADD COLUMN "leadsToId" INTEGER,
  ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1,
  ADD CONSTRAINT "Writer_leadsToId_fkey" FOREIGN KEY ("leadsToId") REFERENCES "Writer"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT "Writer_leads_elsewhere" CHECK ("leadsToId" <> "id");

CREATE INDEX "Tag_leadsToId_idx" ON "Tag"("leadsToId");

-- With the locale «C» no Arabic letter is one to pg_trgm; see the migration of the likest words.
DROP INDEX "Tag_folded_trgm_idx";
CREATE INDEX "Tag_letters_idx" ON "Tag" USING gin (trigram_letters("folded") gin_trgm_ops);

-- What revisions and working copies name, as it is called today: each once, in the order it had. A
-- merged tag or writer leads to the one that it became.
CREATE FUNCTION current_tags(ids int[]) RETURNS int[] LANGUAGE sql STABLE AS $$
  SELECT coalesce(array_agg(id ORDER BY place), '{}') FROM (
    SELECT coalesce(t."leadsToId", named.id) AS id, min(named.place) AS place
    FROM unnest(ids) WITH ORDINALITY AS named(id, place) LEFT JOIN "Tag" t ON t."id" = named.id
    GROUP BY 1) AS found
$$;

CREATE FUNCTION current_writers(ids int[]) RETURNS int[] LANGUAGE sql STABLE AS $$
  SELECT coalesce(array_agg(id ORDER BY place), '{}') FROM (
    SELECT coalesce(w."leadsToId", named.id) AS id, min(named.place) AS place
    FROM unnest(ids) WITH ORDINALITY AS named(id, place) LEFT JOIN "Writer" w ON w."id" = named.id
    GROUP BY 1) AS found
$$;
