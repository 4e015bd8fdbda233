import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseEnv } from 'node:util';

/** The repository's root. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** Where the embedded database keeps its files. */
export const postgresFolder = join(root, 'var', 'postgres');

/** `.env` as an object; empty when there is none. */
function readEnvFile(file = join(root, '.env')) {
  const text = readIfThere(file);
  return text === undefined ? {} : parseEnv(text);
}

/** Every setting: `.env`, and the environment before it. An empty variable counts as not set. */
export function readSettings() {
  const given = Object.entries(process.env).filter(([, value]) => value !== '');
  return { ...readEnvFile(), ...Object.fromEntries(given) };
}

/** A file's text, or undefined when it does not exist. */
export function readIfThere(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * The database as its owner, for Prisma's commands: what the environment or `.env` names, else the
 * embedded server while it runs, else undefined.
 */
export function databaseUrl() {
  const settings = readSettings();
  if (settings.DATABASE_URL) return settings.DATABASE_OWNER_URL ?? settings.DATABASE_URL;
  const port = readIfThere(join(postgresFolder, 'postmaster.pid'))?.split('\n')[3]?.trim();
  if (!port || !settings.POSTGRES_PASSWORD) return undefined;
  return embeddedUrl({ port, password: settings.POSTGRES_PASSWORD });
}

/** The address of a database of the embedded server, for the role `name` (its owner). */
export function embeddedUrl({ port, password, name = 'matbaa', database = 'matbaa' }) {
  return `postgresql://${name}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
}
