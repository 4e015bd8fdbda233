import { endChildren } from './children.mjs';
import { Failure, printFailure } from './failure.mjs';
import { installPackages, packagesAreInstalled } from './packages.mjs';
import {
  readAddress,
  requireFreePort,
  requireRightSettings,
  requireSpace,
} from './preconditions.mjs';
import { createProgress } from './progress.mjs';
import { writeMissingSecrets } from './secrets.mjs';
import { readSettings } from './settings.mjs';
import { takeStartLock } from './start-lock.mjs';

const STEPS = 7;
const INTERRUPTED = 130;

/**
 * `npm start` and `npm run dev`: prepares what is missing, serves, and ends this process. Modules
 * that need packages are imported only after the packages are there.
 */
export async function startNewspaper({ dev }) {
  /** What is open, in the order of opening; closed backwards. */
  const open = [];
  const stop = new AbortController();
  let serving = false;
  const finish = async (code) => {
    if (stop.signal.aborted) return;
    stop.abort();
    endChildren();
    for (const close of open.reverse()) await close();
    process.exit(code);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => finish(serving ? 0 : INTERRUPTED));
  }
  onParentsEnd(() => finish(serving ? 0 : INTERRUPTED));
  try {
    const server = await prepare({
      dev,
      open,
      stopped: stop.signal,
      onServer: () => (serving = true),
    });
    const end = await server.ended;
    if (!stop.signal.aborted) {
      throw new Failure(`The server ended unexpectedly (${end}): see above, then start it again.`);
    }
  } catch (error) {
    if (stop.signal.aborted) return;
    printFailure(error);
    await finish(1);
  }
}

/**
 * npm passes SIGTERM on to its shell only, and that ends without a word to us: seen as a change of
 * parent. Without npm, living on after the terminal may be what somebody wants.
 */
function onParentsEnd(act) {
  const parent = process.ppid;
  if (!process.env.npm_lifecycle_event) return;
  setInterval(() => process.ppid !== parent && act(), 500).unref();
}

async function prepare({ dev, open, stopped, onServer }) {
  const address = readAddress(readSettings());
  const lock = await takeStartLock(address);
  open.push(lock.release);
  await requireFreePort(address.port);
  requireSpace();
  const progress = createProgress(STEPS);
  const step = (title, work) => {
    stopped.throwIfAborted();
    return progress.step(title, work);
  };

  await step('Packages', async ({ note }) => {
    if (packagesAreInstalled()) note('up to date');
    else await installPackages();
  });
  const settings = await step('Settings', async ({ note }) => {
    const added = writeMissingSecrets();
    note(added.length > 0 ? `.env completed (${added.join(', ')})` : 'complete');
    return readSettings();
  });

  const { hasKeptPages, migrateWhenBack, warnOfAbsence } = await import('./absent-database.mjs');
  const { keepRunning, openDatabase } = await import('./database.mjs');
  const { migrateDatabase } = await import('./migrations.mjs');
  const { buildPages, buildPrograms } = await import('./building.mjs');
  const { describeDemo, makeDemo, wantsDemo } = await import('./demo.mjs');
  const { startServer } = await import('./server-process.mjs');

  await step('Programs', async ({ note }) => {
    if (!(await buildPrograms())) note('up to date');
  });
  await requireRightSettings(settings);
  const database = await step('Database', async ({ note }) => {
    const mayBeAbsent = !dev && hasKeptPages(settings);
    const opening = openDatabase(settings, { running: 'adopt', mayBeAbsent });
    open.push(async () => (await opening.catch(() => undefined))?.stop());
    const opened = await opening;
    if (opened.absent) note(`CANNOT BE REACHED (${opened.absent})`);
    else if (opened.embedded) note(`embedded PostgreSQL on port ${opened.port}`);
    else note('the given DATABASE_URL');
    return opened;
  });
  const env = serverEnv(settings, address, { dev, url: database.url });

  await step('Migrations', async ({ note }) => {
    if (database.absent) return note('wait for the database');
    const count = await migrateDatabase(database);
    note(count === 0 ? 'none to apply' : `${count} applied`);
  });
  await step('Demo newspaper', async ({ note, handOut }) => {
    if (database.absent || !(await wantsDemo(database, settings, address)))
      return note('not needed');
    handOut();
    await makeDemo(database, env);
  });
  await step('Pages', async ({ note }) => {
    if (dev) note('built on demand');
    else if (!(await buildPages(settings))) note('up to date');
  });

  stopped.throwIfAborted();
  const server = startServer(env);
  open.push(server.stop);
  onServer();
  open.push(
    database.absent
      ? migrateWhenBack(database, progress.say)
      : keepRunning(database, settings, progress.say),
  );
  lock.noteServer(server.pid);
  if (await server.ready) {
    const words = database.absent
      ? warnOfAbsence(database)
      : await describeDemo(database.url, settings);
    progress.say(
      ['', `Matbaa: ${address.siteUrl}`, `Newsroom: ${address.siteUrl}/admin`, ...words].join('\n'),
    );
    progress.say('Ctrl-C stops it.');
  }
  return server;
}

/** The environment of the server and of the demo's maker, without what opens the owner's account. */
function serverEnv(settings, { port, siteUrl }, { dev, url }) {
  return {
    ...settings,
    PORT: String(port),
    SITE_URL: siteUrl,
    DATABASE_URL: url,
    // Empty, not absent: Next reads `.env` for what is absent.
    DATABASE_OWNER_URL: '',
    POSTGRES_PASSWORD: '',
    NEXTAUTH_URL: siteUrl,
    NEXTAUTH_SECRET: settings.AUTH_SECRET,
    NEXT_TELEMETRY_DISABLED: '1',
    NODE_ENV: dev ? 'development' : 'production',
    ...(dev ? { MATBAA_DEV: '1' } : {}),
  };
}
