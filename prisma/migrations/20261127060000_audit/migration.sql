-- DropIndex
DROP INDEX "Event_nounId_type_idx";

-- CreateIndex
CREATE INDEX "Event_type_at_id_idx" ON "Event"("type", "at", "id");

-- CreateIndex
CREATE INDEX "Event_nounId_type_at_id_idx" ON "Event"("nounId", "type", "at", "id");

-- CreateIndex
CREATE INDEX "Event_staffId_type_at_id_idx" ON "Event"("staffId", "type", "at", "id");

-- CreateTable
CREATE TABLE "EventSeal" (
    "eventId" BIGINT NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "EventSeal_pkey" PRIMARY KEY ("eventId")
);

-- CreateTable
CREATE TABLE "AuditTally" (
    "kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "count" INTEGER NOT NULL,
    "data" JSONB NOT NULL,

    CONSTRAINT "AuditTally_pkey" PRIMARY KEY ("kind", "subject")
);

ALTER TABLE "EventSeal" ADD CONSTRAINT "EventSeal_hash_is_sha256" CHECK (octet_length("hash") = 32);
ALTER TABLE "AuditTally" ADD CONSTRAINT "AuditTally_counts" CHECK ("count" > 0);

-- The record is only ever added to. Statements are refused, not rows: one that meets none is refused
-- too, and so is TRUNCATE. ALWAYS: a session that calls itself a replica is no exception.
CREATE FUNCTION refuse_rewriting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'rows of % are only ever added', TG_TABLE_NAME
    USING ERRCODE = 'insufficient_privilege';
END $$;
DROP TRIGGER "Event_immutable" ON "Event";
CREATE TRIGGER "Event_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "Event"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
ALTER TABLE "Event" ENABLE ALWAYS TRIGGER "Event_append_only";
CREATE TRIGGER "EventSeal_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "EventSeal"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
ALTER TABLE "EventSeal" ENABLE ALWAYS TRIGGER "EventSeal_append_only";
