import { closeDb, db } from '../db/client';
import { compareSearch } from './compare/compare-search';
import { SYSTEM } from '../staff/actor';
import { HIGHEST, reindexStories } from './reindex-stories';
import { searchProvider } from './search-provider';

const USAGE = `Use: npm run search -- index [--all]
     npm run search -- compare FILE

Makes the words of the stories whose were made by older rules; with --all of every story.
It may run beside the newspaper, and be stopped and repeated.

compare asks the pairs of FILE (query, text, 1 or 0, what it tries; by tabs), and questions made from the
newest stories, of this search, of PostgreSQL's own configurations and of ILIKE, and lists what is wrong.
`;

const REPORT_EVERY_MS = 2000;

/** Resolves to the exit code. */
async function runSearch([verb, option, ...more]: string[]): Promise<number> {
  if (verb === 'compare' && option !== undefined && more.length === 0) return compare(option);
  const isKnown = verb === 'index' && (option === undefined || option === '--all');
  if (!isKnown || more.length > 0) {
    process.stderr.write(USAGE);
    return 1;
  }
  if (option === '--all') await db().$transaction((tx) => searchProvider.markOutdated(tx));
  await index();
  return 0;
}

async function index(): Promise<void> {
  const total = await searchProvider.countOutdated();
  const began = performance.now();
  let [done, reported] = [0, began];
  let below: number | null = HIGHEST;
  while (below !== null) {
    const batch = await reindexStories(SYSTEM, { below }, new Date());
    done += batch.done;
    below = batch.below;
    if (performance.now() - reported < REPORT_EVERY_MS) continue;
    reported = performance.now();
    process.stderr.write(`${done} of ${total} stories, ${rate(done, began)} a second …\n`);
  }
  process.stdout.write(
    `${done} stories, ${rate(done, began)} a second. All words are up to date.\n`,
  );
}

/** Prints a table and the misses of ours; 1 where ours is wrong more often than once in fifty. */
async function compare(file: string): Promise<number> {
  let isGood = true;
  for (const [what, misses] of Object.entries(await compareSearch(file))) {
    process.stdout.write(`\n${what}\n`);
    for (const { engine, right, wrong } of misses) {
      const asked = right + wrong.length;
      const share = ((100 * right) / Math.max(1, asked)).toFixed(1);
      process.stdout.write(`  ${engine.padEnd(8)} ${right} of ${asked} right, ${share} %\n`);
      if (engine !== 'ours') continue;
      isGood &&= right >= asked * 0.98;
      for (const { query, tries } of wrong)
        process.stdout.write(`    wrong: ${query} (${tries})\n`);
    }
  }
  return isGood ? 0 : 1;
}

function rate(done: number, began: number): string {
  return (done / Math.max(0.001, (performance.now() - began) / 1000)).toFixed(0);
}

try {
  process.exitCode = await runSearch(process.argv.slice(2));
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${message}\nThe command stopped; repeat it to go on.\n`);
  process.exitCode = 1;
} finally {
  await closeDb();
}
