-- Two people who change the settings at once are told of each other.
ALTER TABLE "Setting" ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;
