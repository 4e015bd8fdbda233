import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { startPostgres } from './postgres.mjs';

/**
 * The PostgreSQL of a test run as `{ adminUrl, stop() }`: TEST_DATABASE_URL (the address of a
 * database whose owner may make databases), else an embedded one in `folder`.
 */
export async function openTestDatabase(folder) {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { adminUrl: given, stop: async () => {} };
  return startPostgres({
    dataDir: join(folder, 'postgres'),
    password: randomBytes(12).toString('hex'),
    durable: false,
  });
}
