import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { endChildren, runChild } from './children.mjs';
import { Failure, printFailure } from './failure.mjs';
import { installPackages, packagesAreInstalled } from './packages.mjs';
import { readAddress, requireRightSettings } from './preconditions.mjs';
import { createProgress } from './progress.mjs';
import { writeMissingSecrets } from './secrets.mjs';
import { readSettings, root } from './settings.mjs';
import { isStartRunning } from './start-lock.mjs';

/**
 * Runs `dist/{name}.mjs` with `args` on a ready database, beside a running newspaper or alone, and
 * ends this process with its code. Our own progress goes to stderr; stdout is the tool's. Asked for
 * nothing, it says how it is used, and no database is opened for that.
 * `verb`: stands before `args`. `asOwner`: in the name of the database's owner. `migrate: false`:
 * the database is left as it is.
 */
export async function runTool(name, args, { verb, asOwner = false, migrate = true } = {}) {
  let database;
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  // The tool hears Ctrl-C itself (it shares our terminal); we stay to close the database.
  for (const signal of signals) process.on(signal, () => signal !== 'SIGINT' && endChildren());
  try {
    const address = readAddress(readSettings());
    const { step } = createProgress(migrate ? 4 : 3, process.stderr);
    await step('Packages', async ({ note }) => {
      if (packagesAreInstalled()) note('up to date');
      else await installPackages();
    });
    const { buildPrograms } = await import('./building.mjs');
    await step('Programs', async ({ note }) => {
      if (!(await buildPrograms())) note('up to date');
    });
    const words = [...(verb ? [verb] : []), ...args.map(fromCallersFolder)];
    if (args.every((one) => one.startsWith('-'))) process.exit(await runProgram(name, words));
    writeMissingSecrets();
    const settings = readSettings();
    await requireRightSettings(settings);
    const { openDatabase } = await import('./database.mjs');
    const { migrateDatabase } = await import('./migrations.mjs');
    const { requireWholeDemo } = await import('./demo.mjs');
    database = await step('Database', () => openDatabase(settings, { running: 'attach' }));
    if (migrate) {
      requireWholeDemo(database, settings, address);
      await step('Migrations', () => migrateDatabase(database));
    }
    process.exitCode = await runProgram(name, words, {
      ...settings,
      DATABASE_URL: asOwner ? database.ownerUrl : database.url,
      SITE_URL: address.siteUrl,
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

function runProgram(name, words, env) {
  const program = join(root, 'dist', `${name}.mjs`);
  if (!existsSync(program)) throw new Failure(`This version has no "${name}" command.`);
  const args = ['--enable-source-maps', program, ...words];
  return runChild(process.execPath, args, { env, show: true, anyCode: true });
}

/** npm runs us in the root: names of files are meant from where the person stands. */
function fromCallersFolder(argument) {
  const file = resolve(process.env.INIT_CWD ?? process.cwd(), argument);
  return !argument.startsWith('-') && existsSync(file) ? file : argument;
}
