-- A way into the newsroom for one person, who opens it once, by its link.
CREATE TABLE "Invitation" (
    "id" SERIAL NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL DEFAULT '',
    "role" "Role" NOT NULL,
    "sectionIds" INTEGER[],
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "createdById" INTEGER NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),
    "acceptedAt" TIMESTAMPTZ(3),
    "staffId" INTEGER,

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "Invitation_tokenHash_key" ON "Invitation" ("tokenHash");
CREATE UNIQUE INDEX "Invitation_staffId_key" ON "Invitation" ("staffId");
CREATE INDEX "Invitation_email_idx" ON "Invitation" ("email");
CREATE INDEX "Invitation_createdById_idx" ON "Invitation" ("createdById");

ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Staff" ("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "Staff" ("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma's schema cannot say.
-- An address has one open invitation: whoever invites again renews or revokes the former one.
CREATE UNIQUE INDEX "Invitation_open_key" ON "Invitation" ("email") WHERE "revokedAt" IS NULL AND "acceptedAt" IS NULL;
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_tokenHash_check" CHECK ("tokenHash" ~ '^[0-9a-f]{64}$');
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_end_check" CHECK ("acceptedAt" IS NULL OR ("revokedAt" IS NULL AND "staffId" IS NOT NULL));
