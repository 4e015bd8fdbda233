// The browser tests: node scripts/test-journeys.mjs [arguments of `playwright test`]
// On what was built last, with a database, pictures, port and password of their own.
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endChildren, runChild } from './children.mjs';
import { query } from './database.mjs';
import { Failure, printFailure } from './failure.mjs';
import { migrateDeploy } from './migrations.mjs';
import { freePort } from './processes.mjs';
import { startServer } from './server-process.mjs';
import { readSettings, root } from './settings.mjs';
import { staticFolder } from './static-files.mjs';
import { openTestDatabase } from './test-database.mjs';

const name = `matbaa_journeys_${process.pid}`;
const folder = mkdtempSync(join(tmpdir(), 'matbaa-journeys-'));
/** What is open, in the order of opening; closed backwards. */
const open = [async () => rmSync(folder, { recursive: true, force: true })];
let closing;

const close = () => (closing ??= closeAll());
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    endChildren();
    close().then(() => process.exit(1));
  });
}

let code = 1;
try {
  const env = await startNewspaper();
  const cli = join(root, 'node_modules/playwright/cli.js');
  code = await runChild(process.execPath, [cli, 'test', ...process.argv.slice(2)], {
    env: { E2E_BASE_URL: env.SITE_URL, DEMO_PASSWORD: env.DEMO_PASSWORD },
    show: true,
    anyCode: true,
  });
} catch (error) {
  printFailure(error);
}
await close();
process.exit(code);

async function startNewspaper() {
  const server = await openTestDatabase(folder);
  open.push(server.stop);
  await query(server.adminUrl, `CREATE DATABASE ${name}`);
  open.push(() => query(server.adminUrl, `DROP DATABASE ${name} WITH (FORCE)`));
  const env = environment(
    Object.assign(new URL(server.adminUrl), { pathname: name }).href,
    await freePort(),
  );
  await migrateDeploy(env.DATABASE_URL);
  await runChild(process.execPath, ['--enable-source-maps', join(root, 'dist/seed-demo.mjs')], {
    env,
    what: 'The demo newspaper cannot be made',
  });
  const newspaper = startServer({ ...process.env, ...env });
  open.push(newspaper.stop);
  if (!(await newspaper.ready)) throw new Failure('The server ended before it was ready.');
  return env;
}

function environment(databaseUrl, port) {
  const secret = randomBytes(32).toString('base64url');
  const siteUrl = `http://localhost:${port}`;
  return {
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
    DEMO_PASSWORD: randomBytes(9).toString('base64url'),
    DEMO: '1',
    MEDIA_DIR: join(folder, 'media'),
    ASSETS_DIR: staticFolder(root, readSettings()),
    LOG_LEVEL: 'warn',
  };
}

async function closeAll() {
  for (const closeOne of open.reverse()) await closeOne();
}
