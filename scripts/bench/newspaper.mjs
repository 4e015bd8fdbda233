import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { runChild } from '../children.mjs';
import { query } from '../database.mjs';
import { Failure } from '../failure.mjs';
import { migrateDeploy } from '../migrations.mjs';
import { freePort } from '../processes.mjs';
import { startServer } from '../server-process.mjs';
import { readSettings, root } from '../settings.mjs';
import { makeNewsroomBusy } from './busy-newsroom.mjs';
import { writeArticles } from './generate-articles.mjs';
import { multiplyArticles } from './multiply-articles.mjs';

/** Stories that are really imported; the large newspaper multiplies them. */
export const SMALL = 1000;

/** Makes an empty, migrated database; resolves to its address. */
export async function createDatabase(scratch, name) {
  await query(scratch.postgres.adminUrl, `CREATE DATABASE ${name}`);
  await migrateDeploy(urlOf(scratch, name));
  return urlOf(scratch, name);
}

/** The demo newspaper with a thousand generated stories. */
export async function makeSmall(scratch) {
  await createDatabase(scratch, 'small');
  const env = environment(scratch, { database: 'small', port: 3000, siteUrl: 'http://localhost' });
  const file = join(scratch.folder, 'small.jsonl');
  await writeArticles(file, SMALL, new Date(Date.now() - 3_600_000));
  for (const [program, ...args] of [['seed-demo'], ['import', 'jsonl', file]]) {
    await runChild(process.execPath, [join(root, 'dist', `${program}.mjs`), ...args], {
      env,
      what: 'The newspaper of the bench cannot be made',
    });
  }
  await query(urlOf(scratch, 'small'), 'VACUUM ANALYZE');
}

/** A database of the scratch copied as another; resolves to its address. */
export async function copyDatabase(scratch, { from, to }) {
  await query(scratch.postgres.adminUrl, `CREATE DATABASE ${to} TEMPLATE ${from}`);
  return urlOf(scratch, to);
}

/** The small newspaper grown to `articles` stories. */
export async function makeLarge(scratch, articles) {
  await multiplyArticles(await copyDatabase(scratch, { from: 'small', to: 'large' }), articles);
}

/** The large newspaper with a newsroom at work; beside it, as `busy`. */
export async function makeBusy(scratch) {
  await makeNewsroomBusy(await copyDatabase(scratch, { from: 'large', to: 'busy' }));
}

/**
 * Serves a database of the scratch with a front and a press of their own, and waits until it does.
 * `siteUrl`: the newspaper's address when this is its second instance or its next start; `port`:
 * where it was before.
 * Returns `{ pid, port, pressPort, siteUrl, origin, url, demoPassword, pagesFolder, ended, stop() }`.
 */
export async function serve(scratch, database, given = {}) {
  const port = given.port ?? (await freePort());
  const pressPort = await freePort();
  const siteUrl = given.siteUrl ?? `http://localhost:${port}`;
  const env = { ...environment(scratch, { database, port, siteUrl }), PRESS_PORT: pressPort };
  const server = scratch.use(startServer({ ...process.env, ...env }));
  if (!(await server.ready)) throw new Failure('The server ended before it was ready.');
  return {
    ...server,
    port,
    pressPort,
    siteUrl,
    origin: `http://127.0.0.1:${port}`,
    url: env.DATABASE_URL,
    demoPassword: scratch.secrets.demo,
    pagesFolder: env.PAGES_DIR,
  };
}

/** The address of a database of the scratch. */
function urlOf(scratch, name) {
  return Object.assign(new URL(scratch.postgres.adminUrl), { pathname: name }).href;
}

/** The environment of a newspaper's programs on a database of the scratch. */
export function environment(scratch, { database, port, siteUrl }) {
  const folder = join(scratch.folder, `instance-${port}`);
  mkdirSync(folder, { recursive: true });
  return {
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    // All of it comes from one address.
    SEARCHES_A_MINUTE: '1000000',
    DATABASE_URL: urlOf(scratch, database),
    PORT: String(port),
    SITE_URL: siteUrl,
    AUTH_SECRET: scratch.secrets.auth,
    NEXTAUTH_URL: siteUrl,
    NEXTAUTH_SECRET: scratch.secrets.auth,
    // The one that the build knows.
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: readSettings().NEXT_SERVER_ACTIONS_ENCRYPTION_KEY,
    DEMO_PASSWORD: scratch.secrets.demo,
    DEMO: '1',
    MEDIA_DIR: join(scratch.folder, 'media'),
    UPLOADS_DIR: join(scratch.folder, 'uploads'),
    MAIL_DIR: join(scratch.folder, 'mail'),
    PAGES_DIR: join(folder, 'pages'),
    LOG_LEVEL: 'fatal',
  };
}
