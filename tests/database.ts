import type * as Argon2 from '@node-rs/argon2';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, inject, vi } from 'vitest';
import { closeDb } from '@/newsroom/db/client';
import { databaseUrl, query } from './database-server';

// Runs before every *.db.test.ts: the file gets a fresh copy of the template as its DATABASE_URL,
// and a MEDIA_DIR, UPLOADS_DIR and MAIL_DIR that go with the run.
// A worker reuses the name of its former copy, so no more copies exist than workers.
const server = inject('databaseServer');
const template = inject('databaseTemplate');
const copy = `${template}_${process.env.VITEST_POOL_ID}`;

await query(
  server,
  `DROP DATABASE IF EXISTS "${copy}" WITH (FORCE)`,
  `CREATE DATABASE "${copy}" TEMPLATE "${template}"`,
);
process.env.DATABASE_URL = databaseUrl(server, copy);
process.env.MEDIA_DIR = join(inject('testFolder'), copy);
// The worker's former test file left its pictures there.
rmSync(process.env.MEDIA_DIR, { recursive: true, force: true });
process.env.UPLOADS_DIR = join(inject('testFolder'), `${copy}-uploads`);
process.env.MAIL_DIR = join(inject('testFolder'), `${copy}-mail`);

// Everybody in the tests has one password; a hash of it is twenty milliseconds of a core.
vi.mock('@node-rs/argon2', async (importOriginal) => {
  const real = await importOriginal<typeof Argon2>();
  const hashes = new Map<string, Promise<string>>();
  const hash: typeof real.hash = (password, ...options) => {
    const known = hashes.get(String(password)) ?? real.hash(password, ...options);
    hashes.set(String(password), known);
    return known;
  };
  return { ...real, hash };
});

afterAll(closeDb);
