import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { runChild } from './children.mjs';
import { query } from './database.mjs';
import { migrateDeploy } from './migrations.mjs';
import { readSettings, root } from './settings.mjs';
import { staticFolder } from './static-files.mjs';
import { openTestDatabase } from './test-database.mjs';

/**
 * A demo newspaper on a database of its own, for tests of what was built last. `open` receives what
 * has to be closed, in the order of opening; pictures lie in `folder`. Returns what makes the
 * environment of an instance that listens on `port` and is known under `siteUrl`.
 */
export async function makeTestNewspaper(name, folder, open) {
  const server = await openTestDatabase(folder);
  open.push(server.stop);
  await query(server.adminUrl, `CREATE DATABASE ${name}`);
  open.push(() => query(server.adminUrl, `DROP DATABASE ${name} WITH (FORCE)`));
  const databaseUrl = Object.assign(new URL(server.adminUrl), { pathname: name }).href;
  const secret = randomBytes(32).toString('base64url');
  const password = randomBytes(9).toString('base64url');
  const environment = ({ port, siteUrl = `http://localhost:${port}` }) => ({
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
    ASSETS_DIR: staticFolder(root, readSettings()),
    PAGES_DIR: join(folder, `pages-${port}`),
    LOG_LEVEL: 'error',
  });
  await migrateDeploy(databaseUrl);
  await runChild(process.execPath, ['--enable-source-maps', join(root, 'dist/seed-demo.mjs')], {
    env: environment({ port: 3000 }),
    what: 'The demo newspaper cannot be made',
  });
  return { environment, databaseUrl, adminUrl: server.adminUrl, password };
}
