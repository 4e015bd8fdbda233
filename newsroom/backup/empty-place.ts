import type pg from 'pg';
import type { MediaStorage } from '../media/storage';
import { BackupProblem } from './backup-problem';

/**
 * A schema that stands in the database while a restore is under way, and goes in the transaction
 * that brings the rows. `npm start` serves no database that has it (scripts/migrations.mjs).
 */
const MARK = 'matbaa_restore';

/**
 * Requires that nothing stands where the newspaper is to go, and marks the database. What an earlier
 * restore had begun and not ended is no obstacle; `migrations` are those of the backup.
 */
export async function takeEmptyPlace(
  client: pg.Client,
  storage: MediaStorage,
  migrations: string[],
): Promise<void> {
  const { rows } = await client.query<{ marked: boolean; filled: boolean; migrated: boolean }>(
    `SELECT to_regnamespace('${MARK}') IS NOT NULL AS marked,
            EXISTS (SELECT FROM pg_class WHERE relnamespace = 'public'::regnamespace
                    AND relkind IN ('r', 'p')) AS filled,
            to_regclass('public._prisma_migrations') IS NOT NULL AS migrated`,
  );
  const place = rows[0];
  if (place?.marked) return requireSameBeginning(client, migrations, place.migrated);
  if (place?.filled) {
    throw new BackupProblem(
      'The database has tables already, and a restore needs an empty one: name a new database in ' +
        'DATABASE_URL, or, with the embedded one, move var/postgres away. Nothing was changed.',
    );
  }
  for await (const { key } of storage.list()) {
    throw new BackupProblem(
      `Media are there already (${key}), and a restore needs an empty place: move the folder of ` +
        'MEDIA_DIR away, or name an empty bucket or prefix. Nothing was changed.',
    );
  }
  await client.query(`CREATE SCHEMA ${MARK}`);
}

/** What an interrupted restore of another state has migrated cannot be taken back. */
async function requireSameBeginning(
  client: pg.Client,
  migrations: string[],
  isMigrated: boolean,
): Promise<void> {
  if (!isMigrated) return;
  const { rows } = await client.query<{ name: string }>(
    `SELECT migration_name AS name FROM "_prisma_migrations" WHERE NOT migration_name = ANY ($1)`,
    [migrations],
  );
  if (rows.length === 0) return;
  throw new BackupProblem(
    'Another restore was interrupted in this database: begin with a new, empty one.',
  );
}

/** Ends the marking, in the transaction that `client` has open. */
export async function endMark(client: pg.Client): Promise<void> {
  await client.query(`DROP SCHEMA IF EXISTS ${MARK}`);
}
