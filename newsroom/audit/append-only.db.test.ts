import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { env } from '@/env';
import { grantApplication } from '@/scripts/database-roles.mjs';
import { newStaff, NOON } from '@/tests/factories';
import { addJob } from '../jobs/add-job';
import { db } from '../db/client';
import { SYSTEM } from '../staff/actor';
import { sealEvents } from './seal-events';

const ROLE = `matbaa_test_app_${process.pid}`;
let application: pg.Client;

beforeAll(async () => {
  await newStaff('reporter');
  await sealEvents(SYSTEM, NOON);
  const url = Object.assign(new URL(env().DATABASE_URL), { username: ROLE, password: 'of a test' });
  await grantApplication(env().DATABASE_URL, url.href, { make: true });
  // Twice, as at every start.
  await grantApplication(env().DATABASE_URL, url.href, { make: true });
  application = new pg.Client({ connectionString: url.href });
  await application.connect();
});

afterAll(async () => {
  await application.end();
  await db().$executeRawUnsafe(`DROP OWNED BY ${ROLE}`);
  await db().$executeRawUnsafe(`DROP ROLE ${ROLE}`);
});

const REWRITING = [
  `UPDATE "Event" SET "type" = 'x'`,
  `UPDATE "Event" SET "type" = 'x' WHERE false`,
  `DELETE FROM "Event"`,
  `TRUNCATE "Event" CASCADE`,
  `UPDATE "EventSeal" SET "eventId" = 0`,
  `DELETE FROM "EventSeal"`,
  `TRUNCATE "EventSeal"`,
];

const NOT_FOR_THE_APPLICATION = [
  ...REWRITING,
  `ALTER TABLE "Event" DISABLE TRIGGER ALL`,
  `ALTER TABLE "Event" ALTER "type" TYPE varchar(3)`,
  `ALTER TABLE "EventSeal" DISABLE TRIGGER USER`,
  `DROP TABLE "Event" CASCADE`,
  `DROP TRIGGER "Event_append_only" ON "Event"`,
  `CREATE OR REPLACE FUNCTION refuse_rewriting() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'`,
  `CREATE TRIGGER t BEFORE INSERT ON "Event" EXECUTE FUNCTION refuse_rewriting()`,
  `CREATE RULE r AS ON INSERT TO "Event" DO INSTEAD NOTHING`,
  `CREATE TABLE "Other" ()`,
  `SET session_replication_role = replica`,
  `SET ROLE matbaa`,
  `DELETE FROM "_prisma_migrations"`,
  `COPY "Staff" TO PROGRAM 'cat'`,
  `SELECT pg_read_file('postgresql.conf')`,
];

test.each(NOT_FOR_THE_APPLICATION)('the application may not: %s', async (statement) => {
  await expect(application.query(statement)).rejects.toMatchObject({ code: '42501' });
});

test.each(REWRITING)('nobody may, the owner neither: %s', async (statement) => {
  await expect(db().$executeRawUnsafe(statement)).rejects.toThrow('only ever added');
});

test('a session that calls itself a replica is no exception', async () => {
  const act = db().$transaction([
    db().$executeRawUnsafe('SET LOCAL session_replication_role = replica'),
    db().$executeRawUnsafe(`DELETE FROM "Event"`),
  ]);
  await expect(act).rejects.toThrow('only ever added');
});

test('what the newspaper does, the application may', async () => {
  const { rows } = await application.query<{ id: string }>(
    `INSERT INTO "Event" ("at", "type", "nounId", "data")
       VALUES (now(), 'tag.created', '1', '{}') RETURNING id`,
  );
  const [staff] = await db().staff.findMany({ take: 1 });
  await application.query(
    `INSERT INTO "Notice" ("staffId", "eventId", "at") VALUES ($1, $2, now())`,
    [staff?.id, rows[0]?.id],
  );
  await application.query(`DELETE FROM "Notice" WHERE "eventId" = $1`, [rows[0]?.id]);
  await application.query(`INSERT INTO "EventSeal" VALUES ($1, decode(repeat('00', 32), 'hex'))`, [
    rows[0]?.id,
  ]);
  await application.query(`UPDATE "Staff" SET "name" = "name"`);
  await application.query(`SELECT * FROM "_prisma_migrations"`);
});

test('the queue of background work is open to the application', async () => {
  await db().$transaction((tx) => addJob(tx, 'check-links', { urls: [] }, 'of a test'));
  const { rows } = await application.query(
    `SELECT key FROM graphile_worker.jobs WHERE key = 'of a test'`,
  );
  expect(rows).toHaveLength(1);
  await application.query(`SELECT graphile_worker.add_job('check-links', '{}', job_key := 'two')`);
  await application.query(`SELECT graphile_worker.force_unlock_workers(ARRAY['nobody'])`);
});

test('whoever has acted stays, however the row is asked to go', async () => {
  const staff = await newStaff('reporter');
  await db().$executeRaw`INSERT INTO "Event" ("at", "type", "nounId", "staffId", "data")
    VALUES (now(), 'session.started', ${String(staff.id)}, ${staff.id}, '{}')`;
  await expect(application.query(`DELETE FROM "Staff" WHERE id = $1`, [staff.id])).rejects.toThrow(
    'foreign key',
  );
});
