import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { endChildren, runChild } from './children.mjs';
import { Failure, printFailure } from './failure.mjs';
import { installPackages, packagesAreInstalled } from './packages.mjs';
import { readAddress } from './preconditions.mjs';
import { createProgress } from './progress.mjs';
import { writeMissingSecrets } from './secrets.mjs';
import { readSettings, root } from './settings.mjs';
import { isStartRunning } from './start-lock.mjs';

const STEPS = 4;

/**
 * Runs `dist/{name}.mjs` with `args` on a ready database, beside a running newspaper or alone, and
 * ends this process with its code. Our own progress goes to stderr; stdout is the tool's.
 */
export async function runTool(name, args) {
  let database;
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  // The tool hears Ctrl-C itself (it shares our terminal); we stay to close the database.
  for (const signal of signals) process.on(signal, () => signal !== 'SIGINT' && endChildren());
  try {
    const { siteUrl } = readAddress(readSettings());
    const { step } = createProgress(STEPS, process.stderr);
    await step('Packages', async ({ note }) => {
      if (packagesAreInstalled()) note('up to date');
      else await installPackages();
    });
    writeMissingSecrets();
    const settings = readSettings();
    const { openDatabase } = await import('./database.mjs');
    const { migrateDeploy } = await import('./migrations.mjs');
    const { buildPrograms } = await import('./building.mjs');
    database = await step('Database', () => openDatabase(settings, { running: 'attach' }));
    await step('Migrations', () => migrateDeploy(database.url));
    await step('Programs', async ({ note }) => {
      if (!(await buildPrograms())) note('up to date');
    });
    const program = join(root, 'dist', `${name}.mjs`);
    if (!existsSync(program)) throw new Failure(`This version has no "${name}" command.`);
    const nodeArgs = ['--enable-source-maps', program, ...args.map(fromCallersFolder)];
    process.exitCode = await runChild(process.execPath, nodeArgs, {
      env: { ...settings, DATABASE_URL: database.url, SITE_URL: siteUrl },
      show: true,
      anyCode: true,
    });
  } catch (error) {
    printFailure(error);
    process.exitCode = 1;
  } finally {
    // An `npm start` that began meanwhile has taken the database over.
    if (database && !isStartRunning()) await database.stop();
  }
  process.exit();
}

/** npm runs us in the root: names of files are meant from where the person stands. */
function fromCallersFolder(argument) {
  const file = resolve(process.env.INIT_CWD ?? process.cwd(), argument);
  return !argument.startsWith('-') && existsSync(file) ? file : argument;
}
