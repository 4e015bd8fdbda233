import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { migrateDeploy } from '@/scripts/migrations.mjs';
import { openTestDatabase } from '@/scripts/test-database.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the test server's maintenance database. */
    databaseServer: string;
    /** Name of the migrated, empty database that every test file gets a copy of. */
    databaseTemplate: string;
    /** A folder that goes with the run. */
    testFolder: string;
  }
}

const template = `matbaa_template_${process.pid}`;

/** Closes what is open, the last first. */
const open: (() => Promise<unknown>)[] = [];

/**
 * Once a run: a server (TEST_DATABASE_URL, or an embedded one of its own) and on it the migrated
 * template.
 */
export async function setup(project: TestProject): Promise<void> {
  if (!existsSync('newsroom/db/generated/client.ts')) {
    throw new Error('Prisma\'s client is not there yet: run "npm run build" first.');
  }
  const folder = mkdtempSync(join(tmpdir(), 'matbaa-test-'));
  open.push(async () => rmSync(folder, { recursive: true, force: true }));
  const { adminUrl: server, stop } = await openTestDatabase(folder);
  open.push(stop);
  project.provide('testFolder', folder);
  project.provide('databaseServer', server);
  project.provide('databaseTemplate', template);
  open.push(() => dropAll(server));
  await query(server, `CREATE DATABASE "${template}"`);
  await migrateDeploy(databaseUrl(server, template));
}

export async function teardown(): Promise<void> {
  for (const close of open.reverse()) await close();
}

/** The address of another database on the same server. */
export function databaseUrl(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}

/** Runs statements one after the other on a connection of their own. */
export async function query(url: string, ...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

/** A server that goes on running keeps nothing of the run. */
async function dropAll(server: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  const { rows } = await client.query<{ datname: string }>(
    'SELECT datname FROM pg_database WHERE datname LIKE $1',
    [`${template}%`],
  );
  for (const { datname } of rows) await client.query(`DROP DATABASE "${datname}" WITH (FORCE)`);
  await client.end();
}
