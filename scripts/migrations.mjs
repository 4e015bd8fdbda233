import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { runChild } from './children.mjs';
import { root } from './settings.mjs';

const folder = join(root, 'prisma', 'migrations');

/**
 * Applies the missing migrations to the database at `url`; returns how many there were. Prisma's
 * program takes seconds to find nothing to do, so the list is compared here first.
 */
export async function migrateDeploy(url) {
  const wanted = readMigrations();
  const applied = await readApplied(url);
  const missing = wanted.filter(({ name, checksum }) => applied.get(name) !== checksum);
  // The queue of background work has tables of its own, and commands write to it.
  await migrateJobs(url);
  if (missing.length === 0 && !applied.has(undefined)) return 0;
  await runPrisma(['migrate', 'deploy'], { DATABASE_URL: url }, 'The database cannot be migrated');
  return missing.length;
}

async function migrateJobs(url) {
  const { Logger, runMigrations } = await import('graphile-worker');
  await runMigrations({ connectionString: url, logger: new Logger(() => () => undefined) });
}

/** Runs Prisma's command line; rejects with what it said. */
export function runPrisma(args, env, what) {
  const cli = join(root, 'node_modules', 'prisma', 'build', 'index.js');
  // Prisma keeps a note of its commands there, and nothing is to lie outside the clone.
  const own = { XDG_CONFIG_HOME: join(root, 'node_modules', '.cache'), ...env };
  return runChild(process.execPath, [cli, ...args], { env: own, what });
}

function readMigrations() {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) =>
    existsSync(join(folder, name, 'migration.sql')),
  );
  return names.map((name) => {
    const text = readFileSync(join(folder, name, 'migration.sql'));
    return { name, checksum: createHash('sha256').update(text).digest('hex') };
  });
}

/** Name → checksum of the finished migrations; a failed one stands under `undefined`. */
async function readApplied(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query(
      `SELECT migration_name, checksum, finished_at IS NOT NULL AS finished
         FROM _prisma_migrations WHERE rolled_back_at IS NULL`,
    );
    return new Map(
      rows.map((row) => [row.finished ? row.migration_name : undefined, row.checksum]),
    );
  } catch (error) {
    if (error.code === '42P01') return new Map();
    throw error;
  } finally {
    await client.end();
  }
}
