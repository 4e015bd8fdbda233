import { expect, test } from 'vitest';
import { db } from '../db/client';
import { isMigrated } from './is-migrated';

const rename = (from: string, to: string) =>
  db().$executeRaw`
    UPDATE "_prisma_migrations" SET migration_name = replace(migration_name, ${from}, ${to})`;

test('a database is ready with every migration of this build, and with more of them', async () => {
  expect(await isMigrated()).toBe(true);
  await db().$executeRaw`
    INSERT INTO "_prisma_migrations" (id, checksum, migration_name, finished_at)
    VALUES ('later', 'x', '29991231000000_later', now())`;
  expect(await isMigrated()).toBe(true);
});

test('one that lacks a migration is not ready', async () => {
  await rename('_first', '_other');
  expect(await isMigrated()).toBe(false);
  await rename('_other', '_first');
  expect(await isMigrated()).toBe(true);
});

test('one whose migration is half done is not ready', async () => {
  await db().$executeRaw`UPDATE "_prisma_migrations" SET finished_at = NULL`;
  expect(await isMigrated()).toBe(false);
});
