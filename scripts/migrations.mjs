import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { runChild } from './children.mjs';
import { Failure } from './failure.mjs';
import { grantApplication } from './database-roles.mjs';
import { root } from './settings.mjs';

const folder = join(root, 'prisma', 'migrations');

/**
 * Brings the newspaper's database (`openDatabase`) up to date as its owner, and gives the
 * application's role its rights where it has one of its own. Returns how many migrations there were.
 */
export async function migrateDatabase({ url, ownerUrl, embedded }) {
  const count = await migrateDeploy(ownerUrl);
  if (ownerUrl !== url) await grantApplication(ownerUrl, url, { make: embedded });
  return count;
}

/**
 * Applies the missing migrations to the database at `url`; returns how many there were. Prisma's
 * program takes seconds to find nothing to do, so the list is compared here first.
 */
export async function migrateDeploy(url) {
  const wanted = readMigrations();
  const { isHalfRestored, applied } = await readApplied(url);
  if (isHalfRestored) {
    throw new Failure(
      'A restore into this database was interrupted: repeat it, or begin with an empty database.',
    );
  }
  const missing = wanted.filter(({ name, checksum }) => applied.get(name) !== checksum);
  // The queue of background work has tables of its own, and commands write to it.
  await migrateJobs(url);
  if (missing.length === 0 && !applied.has(undefined)) return 0;
  await runPrisma(['migrate', 'deploy'], { DATABASE_URL: url }, 'The database cannot be migrated');
  return missing.length;
}

/**
 * Applies the migrations of these names, and no others, to the database at `url`: what a backup was
 * made at. Throws a Failure when one of them is not known here.
 */
export async function migrateTo(url, names) {
  const unknown = names.find((name) => !existsSync(join(folder, name, 'migration.sql')));
  if (unknown) {
    throw new Failure(
      `The backup was made by a newer Matbaa (${unknown} is not known here): update this one first.`,
    );
  }
  const some = mkdtempSync(join(tmpdir(), 'matbaa-migrations-'));
  try {
    for (const name of [...names, 'migration_lock.toml']) {
      cpSync(join(folder, name), join(some, name), { recursive: true });
    }
    const env = { DATABASE_URL: url, MATBAA_MIGRATIONS: some };
    await runPrisma(['migrate', 'deploy'], env, 'The database cannot be migrated');
  } finally {
    rmSync(some, { recursive: true, force: true });
  }
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

/**
 * `applied`: name → checksum of the finished migrations; a failed one stands under `undefined`.
 * `isHalfRestored`: the mark of an unfinished restore is there (newsroom/backup/empty-place.ts).
 */
async function readApplied(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows: marks } = await client.query(
      `SELECT to_regnamespace('matbaa_restore') IS NOT NULL AS half,
              to_regclass('_prisma_migrations') IS NOT NULL AS migrated`,
    );
    const isHalfRestored = marks[0].half;
    if (!marks[0].migrated) return { isHalfRestored, applied: new Map() };
    const { rows } = await client.query(
      `SELECT migration_name, checksum, finished_at IS NOT NULL AS finished
         FROM _prisma_migrations WHERE rolled_back_at IS NULL`,
    );
    const applied = rows.map((row) => [
      row.finished ? row.migration_name : undefined,
      row.checksum,
    ]);
    return { isHalfRestored, applied: new Map(applied) };
  } finally {
    await client.end();
  }
}
