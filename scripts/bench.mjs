import { cpus, tmpdir, totalmem } from 'node:os';
import { mkdtempSync, rmSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { requireNode } from './node-version.mjs';

/**
 * `npm run bench [-- --articles N]`: imports generated articles into a database of its own, then the
 * same file once more, and prints a table. Touches nothing of the newspaper.
 */
const USAGE = `Use: npm run bench [-- --articles N]
  --articles N  how many articles are generated and imported, at least 1 (100000)
  --help        shows this
`;

requireNode();
const count = readArguments();
const { runChild } = await import('./children.mjs');
const { buildPrograms } = await import('./building.mjs');
const { migrateDeploy } = await import('./migrations.mjs');
const { startPostgres } = await import('./postgres.mjs');
const { printFailure } = await import('./failure.mjs');
const { root } = await import('./settings.mjs');
const { writeArticles } = await import('./bench-articles.mjs');

const folder = mkdtempSync(join(tmpdir(), 'matbaa-bench-'));
const file = join(folder, 'articles.jsonl');
let database;

try {
  console.log(`Generating ${count} articles …`);
  await writeArticles(file, count);
  await buildPrograms();
  database = await startPostgres({
    dataDir: join(folder, 'postgres'),
    password: randomBytes(12).toString('hex'),
  });
  await migrateDeploy(database.url);
  const rows = [await measure('import, empty database'), await measure('the same file again')];
  console.table(Object.fromEntries(rows));
  const { model } = cpus()[0];
  console.log(
    `${cpus().length} × ${model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, ` +
      `Node ${process.versions.node}, PostgreSQL 18 on the same machine, fsync on`,
  );
} catch (error) {
  printFailure(error);
  process.exitCode = 1;
} finally {
  await database?.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function measure(what) {
  const started = performance.now();
  await runChild(process.execPath, [join(root, 'dist', 'import.mjs'), 'jsonl', file], {
    env: {
      DATABASE_URL: database.url,
      AUTH_SECRET: randomBytes(32).toString('hex'),
      MEDIA_DIR: join(folder, 'media'),
    },
    show: true,
    what: 'The import of the bench failed',
  });
  const seconds = (performance.now() - started) / 1000;
  return [
    what,
    {
      articles: count,
      seconds: Number(seconds.toFixed(1)),
      'articles/s': Math.round(count / seconds),
    },
  ];
}

/** How many articles; ends the program when it was asked for help or for what there is not. */
function readArguments() {
  const options = {
    articles: { type: 'string', default: '100000' },
    help: { type: 'boolean', default: false },
  };
  try {
    const { values } = parseArgs({ options });
    if (values.help) {
      process.stdout.write(USAGE);
      process.exit(0);
    }
    if (/^[1-9]\d{0,8}$/.test(values.articles)) return Number(values.articles);
  } catch {
    // An unknown option: the usage says which there are.
  }
  process.stderr.write(USAGE);
  process.exit(1);
}
