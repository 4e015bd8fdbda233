import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runChild } from './children.mjs';
import { query } from './database.mjs';
import { grantApplication } from './database-roles.mjs';
import { migrateDeploy } from './migrations.mjs';
import { readSettings, root } from './settings.mjs';
import { staticFolder } from './static-files.mjs';
import { openTestDatabase } from './test-database.mjs';

/** What a run keeps of the demo newspaper that its steps copy. */
const PATTERN = 'pattern.json';
/** One for each process: a role belongs to the whole server, and its password is new each time. */
const APPLICATION = `matbaa_test_${process.pid}`;

/**
 * A demo newspaper on a database of its own, for tests of what was built last: a copy of the one in
 * TEST_DEMO (`makePattern`), else made anew. `open` receives what has to be closed, in the order of
 * opening; pictures lie in `folder`. Returns what makes the environment of an instance that listens
 * on `port` and is known under `siteUrl`.
 */
export async function makeTestNewspaper(name, folder, open) {
  const server = await openTestDatabase(folder);
  open.push(server.stop);
  open.push(() => query(server.adminUrl, `DROP ROLE IF EXISTS ${APPLICATION}`));
  open.push(() => query(server.adminUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
  const { TEST_DEMO } = process.env;
  const { database, secret, password } = TEST_DEMO
    ? readPattern(TEST_DEMO)
    : await makePattern(server.adminUrl, name, folder);
  if (TEST_DEMO) {
    await query(server.adminUrl, `CREATE DATABASE ${name} TEMPLATE ${database}`);
    cpSync(join(TEST_DEMO, 'media'), join(folder, 'media'), { recursive: true });
  }
  const databaseUrl = urlOf(server.adminUrl, name);
  const servedUrl = await asApplication(databaseUrl);
  return {
    environment: environmentOf({ databaseUrl: servedUrl, folder, secret, password }),
    databaseUrl,
    adminUrl: server.adminUrl,
    password,
  };
}

/**
 * Makes the demo newspaper in the database `name` of the server at `adminUrl`, its pictures in
 * `folder`/media, and notes in `folder` what a copy has to know.
 */
export async function makePattern(adminUrl, name, folder) {
  const secret = randomBytes(32).toString('base64url');
  const password = randomBytes(9).toString('base64url');
  const pattern = { database: name, secret, password };
  writeFileSync(join(folder, PATTERN), JSON.stringify(pattern));
  await query(adminUrl, `CREATE DATABASE ${name}`);
  const databaseUrl = urlOf(adminUrl, name);
  await migrateDeploy(databaseUrl);
  await runChild(process.execPath, ['--enable-source-maps', join(root, 'dist/seed-demo.mjs')], {
    env: environmentOf({ databaseUrl, folder, secret, password })({ port: 3000 }),
    what: 'The demo newspaper cannot be made',
  });
  return pattern;
}

/**
 * The address under which the newspaper itself opens the database: as a role that can neither
 * rewrite the record nor change the schema, as it does in an embedded one.
 */
async function asApplication(databaseUrl) {
  const url = new URL(databaseUrl);
  Object.assign(url, { username: APPLICATION, password: randomBytes(9).toString('hex') });
  try {
    await grantApplication(databaseUrl, url.href, { make: true });
    return url.href;
  } catch (error) {
    // Who owns databases on a server of somebody's may not make roles there.
    if (error.code === '42501') return databaseUrl;
    throw error;
  }
}

/** A server that goes on running keeps nothing of the run. */
export async function dropPattern(adminUrl, folder) {
  if (!existsSync(join(folder, PATTERN))) return;
  await query(adminUrl, `DROP DATABASE IF EXISTS ${readPattern(folder).database} WITH (FORCE)`);
}

function readPattern(folder) {
  return JSON.parse(readFileSync(join(folder, PATTERN), 'utf8'));
}

function urlOf(adminUrl, name) {
  return Object.assign(new URL(adminUrl), { pathname: name }).href;
}

function environmentOf({ databaseUrl, folder, secret, password }) {
  return ({ port, siteUrl = `http://localhost:${port}` }) => ({
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    DATABASE_URL: databaseUrl,
    PORT: String(port),
    SITE_URL: siteUrl,
    AUTH_SECRET: secret,
    NEXTAUTH_URL: siteUrl,
    NEXTAUTH_SECRET: secret,
    // The one that the build knows.
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: readSettings().NEXT_SERVER_ACTIONS_ENCRYPTION_KEY,
    DEMO_PASSWORD: password,
    DEMO: '1',
    MEDIA_DIR: join(folder, 'media'),
    UPLOADS_DIR: join(folder, 'uploads'),
    MAIL_DIR: join(folder, 'mail'),
    ASSETS_DIR: staticFolder(root, readSettings()),
    PAGES_DIR: join(folder, `pages-${port}`),
    LOG_LEVEL: 'error',
  });
}
