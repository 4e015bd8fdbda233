import { existsSync, statfsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { Failure } from './failure.mjs';
import { packagesAreInstalled } from './packages.mjs';
import { root } from './settings.mjs';

/** Without these nothing that is built can be tried. */
const BUILT = ['dist/server.mjs', 'dist/seed-demo.mjs', '.next/BUILD_ID'];
/** What packages, build, database and pictures of a first start take, in bytes. */
const FIRST_START_SPACE = 2e9;

/** PORT and SITE_URL of `settings`, checked, as `{ port, siteUrl, isProduction }`. */
export function readAddress(settings) {
  const port = Number(settings.PORT || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Failure(`PORT is "${settings.PORT}": set it to a number from 1 to 65535.`);
  }
  const siteUrl = (settings.SITE_URL || `http://localhost:${port}`).replace(/\/+$/, '');
  if (!/^https?:$/.test(URL.canParse(siteUrl) ? new URL(siteUrl).protocol : '')) {
    throw new Failure(`SITE_URL is "${siteUrl}": set it to an address like https://news.example.`);
  }
  return { port, siteUrl, isProduction: siteUrl.startsWith('https:') };
}

/**
 * Throws a Failure that names every wrong setting. The programs must be built: env.ts, the one that
 * knows the settings, is among them.
 */
export async function requireRightSettings(settings) {
  const { parseSettings } = await import(new URL('../dist/env.mjs', import.meta.url).href);
  // The address is known, and checked, where the database is opened (scripts/database.mjs).
  parseSettings({ ...settings, DATABASE_URL: 'postgresql://127.0.0.1/nobody-asks' });
}

/** Throws a Failure when nothing can be served on `port`. */
export async function requireFreePort(port) {
  const code = await new Promise((resolve) => {
    const probe = createServer();
    probe.on('error', (error) => resolve(error.code));
    probe.listen(port, () => probe.close(() => resolve(undefined)));
  });
  if (code === 'EADDRINUSE') {
    throw new Failure(
      `Port ${port} is taken by another program: stop it, or choose another port with PORT ` +
        `(for example PORT=${port === 65_535 ? 3000 : port + 1} npm start).`,
    );
  }
  if (code) {
    throw new Failure(`Port ${port} cannot be used (${code}): choose another one with PORT.`);
  }
}

/** Throws a Failure when there is no build to be tried. */
export function requireBuild() {
  if (!packagesAreInstalled()) {
    throw new Failure('The packages are not installed: run "npm ci" and "npm run build" first.');
  }
  if (!BUILT.every((file) => existsSync(join(root, file)))) {
    throw new Failure('Nothing is built here: run "npm run build" first.');
  }
}

/** Throws a Failure when a first start would run out of disk. */
export function requireSpace() {
  if (existsSync(join(root, 'dist')) && existsSync(join(root, 'var', 'postgres'))) return;
  const { bavail, bsize } = statfsSync(root);
  if (bavail * bsize >= FIRST_START_SPACE) return;
  const megabytes = Math.round((bavail * bsize) / 1e6);
  throw new Failure(
    `The first start needs 2 GB of free disk, there are ${megabytes} MB at ${root}.`,
  );
}
