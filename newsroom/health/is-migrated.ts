import { readdir } from 'node:fs/promises';
import { db } from '../db/client';

/** Names of the migrations that this build was written for; they do not change while it runs. */
let wanted: Promise<string[]> | undefined;

/**
 * The database answers, has every migration that this build knows, and none is half done. More of
 * them are welcome: during a rolling restart the new build has migrated before the old one is gone.
 */
export async function isMigrated(): Promise<boolean> {
  wanted ??= readNames('prisma/migrations');
  const rows = await db().$queryRaw<{ name: string; done: boolean }[]>`
    SELECT migration_name AS name, finished_at IS NOT NULL AS done
    FROM "_prisma_migrations" WHERE rolled_back_at IS NULL`;
  const done = new Set(rows.map((row) => row.name));
  return rows.every((row) => row.done) && (await wanted).every((name) => done.has(name));
}

async function readNames(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
}
