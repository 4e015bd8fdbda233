import { text } from 'node:stream/consumers';
import { Failure, printFailure } from '@/scripts/failure.mjs';
import { closeDb, db } from '../db/client';
import { compareSearch } from './compare/compare-search';
import { SYSTEM } from '../staff/actor';
import { countOutdatedCopies, markCopiesOutdated } from './outdated-copies';
import { reindexWords } from './reindex-words';
import { searchProvider } from './search-provider';
import { timeSearches } from './time-searches';

const USAGE = `Use: npm run search -- index [--all]
     npm run search -- compare FILE …
     npm run search -- time < QUESTIONS

Makes the words of stories and working copies whose are of older rules or missing; with --all of all.
It may run beside the newspaper, and be stopped and repeated.

compare asks the pairs of each FILE (query, text, 1 or 0, what it tries; by tabs), and questions made from the
newest stories, of this search, of PostgreSQL's own configurations and of ILIKE, and lists what is wrong.

time asks every line of its input once and prints milliseconds, how many stories were found and the question.
`;

const REPORT_EVERY_MS = 2000;

/** Resolves to the exit code. */
async function runSearch([verb, option, ...more]: string[]): Promise<number> {
  if (verb === 'compare' && option !== undefined) return compare([option, ...more]);
  if (verb === 'time' && option === undefined) return time();
  const isKnown = verb === 'index' && (option === undefined || option === '--all');
  if (!isKnown || more.length > 0) {
    process.stderr.write(USAGE);
    return 1;
  }
  if (option === '--all') {
    await db().$transaction(async (tx) => {
      await searchProvider.markOutdated(tx);
      await markCopiesOutdated(tx);
    });
  }
  await index();
  return 0;
}

async function index(): Promise<void> {
  const total = {
    stories: await searchProvider.countOutdated(),
    copies: await countOutdatedCopies(),
  };
  const done = { stories: 0, copies: 0 };
  const began = performance.now();
  let reported = began;
  const said = () => `${done.stories} stories, ${done.copies} working copies`;
  const speed = () => rate(done.stories + done.copies, began);
  for await (const batch of reindexWords(SYSTEM, () => new Date())) {
    done[batch.kind] += batch.done;
    if (performance.now() - reported < REPORT_EVERY_MS) continue;
    reported = performance.now();
    const of = `${total.stories} and ${total.copies}`;
    process.stderr.write(`${said()} of ${of}, ${speed()} a second …\n`);
  }
  process.stdout.write(`${said()}, ${speed()} a second. All words are up to date.\n`);
}

/** Prints a table and the misses of ours; 1 where ours is wrong more often than once in fifty. */
async function compare(files: string[]): Promise<number> {
  let isGood = true;
  for (const [what, answers] of await compareSearch(files)) {
    process.stdout.write(`\n${what}\n`);
    for (const { engine, right, missed, wronglyFound, wrong } of answers) {
      const asked = right + wrong.length;
      const share = ((100 * right) / Math.max(1, asked)).toFixed(1);
      process.stdout.write(
        `  ${engine.padEnd(8)} ${right} of ${asked} right, ${share} %; ` +
          `${missed} not found, ${wronglyFound} found wrongly\n`,
      );
      if (engine !== 'ours') continue;
      isGood &&= right >= asked * 0.98;
      for (const { query, tries } of wrong)
        process.stdout.write(`    wrong: ${query} (${tries})\n`);
    }
  }
  return isGood ? 0 : 1;
}

async function time(): Promise<number> {
  const questions = (await text(process.stdin)).split('\n').filter((line) => line.trim());
  for await (const { ms, total, question } of timeSearches(questions, () => new Date())) {
    process.stdout.write(`${ms.toFixed(1)}\t${total}\t${question}\n`);
  }
  return 0;
}

function rate(done: number, began: number): string {
  return (done / Math.max(0.001, (performance.now() - began) / 1000)).toFixed(0);
}

try {
  process.exitCode = await runSearch(process.argv.slice(2));
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof Failure) printFailure(error);
  else process.stderr.write(`${message}\nThe command stopped; repeat it to go on.\n`);
  process.exitCode = 1;
} finally {
  await closeDb();
}
