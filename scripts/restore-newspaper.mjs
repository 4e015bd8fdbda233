import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { endChildren, runChild } from './children.mjs';
import { Failure, printFailure } from './failure.mjs';
import { installPackages, packagesAreInstalled } from './packages.mjs';
import { readAddress, requireRightSettings } from './preconditions.mjs';
import { freePort } from './processes.mjs';
import { createProgress } from './progress.mjs';
import { writeMissingSecrets } from './secrets.mjs';
import { readSettings, root } from './settings.mjs';
import { takeStartLock } from './start-lock.mjs';

const INTERRUPTED = 130;
/** Names of the copies of pages (delivery/disk-copies.ts). */
const COPY = /^[0-9a-f]{40}(?:\.draft)?$/;

/**
 * `npm run restore FILE`: brings the newspaper of a backup into the empty database and the empty
 * media of this folder's settings, migrates it on, shows a page of it to itself, and ends this
 * process. `npm start` serves it then.
 */
export function restoreNewspaper(args) {
  return run(8, async ({ step, open }) => {
    const settings = await prepare(step, args);
    const address = readAddress(settings);
    const lock = await takeStartLock(address);
    open.push(lock.release);
    const { openDatabase } = await import('./database.mjs');
    const { migrateDatabase } = await import('./migrations.mjs');
    const { buildPages } = await import('./building.mjs');
    const database = await step('Database', async () => {
      const opened = await openDatabase(settings, { running: 'adopt' });
      open.push(opened.stop);
      return opened;
    });
    const env = { ...settings, SITE_URL: address.siteUrl };
    await step('Restore', async ({ handOut }) => {
      handOut();
      const asOwner = { ...env, DATABASE_URL: database.ownerUrl };
      if ((await runProgram('restore', args, asOwner)) !== 0) {
        throw new Failure('Nothing was restored: see above.');
      }
    });
    await step('Migrations', async ({ note }) => {
      const count = await migrateDatabase(database);
      note(count === 0 ? 'none to apply' : `${count} applied`);
    });
    await step('Pages', async ({ note }) => {
      if (!(await buildPages(settings))) note('up to date');
    });
    forgetEarlierRuns(settings);
    await step('A page', async ({ note }) =>
      note(await tryPages({ ...env, DATABASE_URL: database.url })),
    );
    process.stdout.write('\nRestored. "npm start" serves it.\n');
  });
}

/** `npm run restore FILE -- --check`: reads a backup to its end and changes nothing. */
export function checkBackup(args) {
  return run(4, async ({ step }) => {
    const settings = await prepare(step, args);
    await step('Backup', async ({ handOut }) => {
      handOut();
      // The database has no part in it.
      const DATABASE_URL = settings.DATABASE_URL ?? 'postgresql://127.0.0.1/nobody-asks';
      if ((await runProgram('check', args, { ...settings, DATABASE_URL })) !== 0) {
        throw new Failure('This backup cannot be used: see above.');
      }
    });
  });
}

async function run(steps, work) {
  /** What is open, in the order of opening; closed backwards. */
  const open = [];
  let closing;
  const close = (code) => (closing ??= closeAll(open).then(() => process.exit(code)));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      endChildren();
      close(INTERRUPTED);
    });
  }
  let code = 0;
  try {
    const { step } = createProgress(steps, process.stderr);
    await work({ step, open });
  } catch (error) {
    if (!closing) printFailure(error);
    code = 1;
  }
  await close(code);
}

async function closeAll(open) {
  for (const closeOne of open.reverse()) await closeOne();
}

/** Packages, settings and programs; returns the settings. Asked for no file, it says how it is used. */
async function prepare(step, args) {
  await step('Packages', async ({ note }) => {
    if (packagesAreInstalled()) note('up to date');
    else await installPackages();
  });
  await step('Settings', async ({ note }) => {
    const added = writeMissingSecrets();
    note(added.length > 0 ? `.env completed (${added.join(', ')})` : 'complete');
  });
  const { buildPrograms } = await import('./building.mjs');
  await step('Programs', async ({ note }) => {
    if (!(await buildPrograms())) note('up to date');
  });
  if (args.every((one) => one.startsWith('-'))) process.exit(await runProgram('restore', args));
  const settings = readSettings();
  await requireRightSettings(settings);
  return settings;
}

/** The program says itself what is wrong; resolves to its exit code. */
function runProgram(verb, args, env) {
  const program = join(root, 'dist', 'backup.mjs');
  const nodeArgs = ['--enable-source-maps', program, verb, ...fromCallersFolder(args)];
  return runChild(process.execPath, nodeArgs, { env, show: true, anyCode: true });
}

/** npm runs us in the root: names of files are meant from where the person stands. */
function fromCallersFolder(args) {
  const place = process.env.INIT_CWD ?? process.cwd();
  return args.map((one) => (one.startsWith('-') ? one : resolve(place, one)));
}

/** Pages of another newspaper, and the note that a demo was begun in another database. */
function forgetEarlierRuns(settings) {
  rmSync(join(root, 'var', 'demo-unfinished'), { force: true });
  const folder = resolve(root, settings.PAGES_DIR || 'var/pages');
  try {
    for (const name of readdirSync(folder).filter((one) => COPY.test(one))) {
      rmSync(join(folder, name), { force: true });
    }
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
}

/** Serves the newspaper on a free port and asks for its front page and its newest stories. */
async function tryPages(env) {
  const { startServer } = await import('./server-process.mjs');
  const folder = mkdtempSync(join(tmpdir(), 'matbaa-restore-'));
  const port = await freePort();
  const server = startServer({
    ...env,
    PORT: String(port),
    // The server is not the owner (scripts/newspaper.mjs).
    DATABASE_OWNER_URL: '',
    POSTGRES_PASSWORD: '',
    NEXTAUTH_URL: env.SITE_URL,
    NEXTAUTH_SECRET: env.AUTH_SECRET,
    NODE_ENV: 'production',
    PAGES_DIR: folder,
    LOG_LEVEL: 'error',
  });
  try {
    if (!(await server.ready)) throw new Failure('It is restored, but the server did not start.');
    const addresses = ['/', '/latest', '/readyz'];
    for (const address of addresses) {
      const { status } = await fetch(`http://127.0.0.1:${port}${address}`, {
        headers: { host: new URL(env.SITE_URL).host },
      });
      if (status !== 200) {
        throw new Failure(`It is restored, but ${address} answers ${status}: see what was logged.`);
      }
    }
    return `${addresses.join(', ')} answer 200`;
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
