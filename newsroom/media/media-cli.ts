import { parseArgs } from 'node:util';
import { env } from '@/env';
import { Failure, printFailure } from '@/scripts/failure.mjs';
import { closeDb } from '../db/client';
import { checkMedia, clearOrphans, type MediaCheck } from './check-media';
import { copyMedia, type CopySummary } from './copy-media';
import { countNamedFiles } from './named-files';
import { storageNamed, type StorageName } from './storage';

const USAGE = `Use: npm run media -- move --to s3|folder
     npm run media -- check [--fix]
`;

const REPORT_EVERY_MS = 5000;
/** So many names of a kind are printed; the rest is a number. */
const SHOWN = 50;

type Asked = { verb: 'move'; to: StorageName } | { verb: 'check'; fix: boolean };

/** Moves or checks the media; resolves to the exit code. */
async function runMedia(): Promise<number> {
  const asked = readArguments();
  if (!asked) {
    process.stderr.write(USAGE);
    return 1;
  }
  return asked.verb === 'move' ? move(asked.to) : check(asked.fix);
}

function readArguments(): Asked | null {
  try {
    const { positionals, values } = parseArgs({
      options: { to: { type: 'string' }, fix: { type: 'boolean' } },
      allowPositionals: true,
    });
    const { to, fix = false } = values;
    const [verb, ...more] = positionals;
    if (more.length > 0) return null;
    if (verb === 'check' && to === undefined) return { verb, fix };
    if (verb === 'move' && !fix && (to === 's3' || to === 'folder')) return { verb, to };
    return null;
  } catch {
    return null;
  }
}

async function move(to: StorageName): Promise<number> {
  const storages = { from: storageNamed(to === 's3' ? 'folder' : 's3'), to: storageNamed(to) };
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  process.once('SIGTERM', () => stop.abort());
  const total = await countNamedFiles();
  const show = progress();
  const summary = await copyMedia({
    ...storages,
    stop: stop.signal,
    report: (so) => show(`${so.copied + so.skipped + so.problems.length} of ${total} files`),
  });
  clearLine();
  return tellMoved(summary, to, stop.signal.aborted);
}

function tellMoved(
  { copied, skipped, problems }: CopySummary,
  to: StorageName,
  stopped: boolean,
): number {
  say(`${copied} copied, ${skipped} were there already, ${problems.length} could not be copied.`);
  tell(problems.map(({ key, why }) => `${key} ${why}`));
  if (stopped) say('Stopped; repeat the command to go on.');
  else if (problems.length === 0 && env().MEDIA_STORAGE !== to) {
    say(`All are there. Now set MEDIA_STORAGE=${to}, start the newspaper again,`);
    say('and repeat the command for what came meanwhile. The source was left as it is.');
  }
  return stopped || problems.length > 0 ? 1 : 0;
}

async function check(fix: boolean): Promise<number> {
  const name = env().MEDIA_STORAGE;
  const storage = storageNamed(name);
  const show = progress();
  const found = await checkMedia(storage, new Date(), (seen) => show(`${seen} files`));
  clearLine();
  tellChecked(found, name);
  const isWhole = found.missing.length === 0 && found.wrong.length === 0;
  if (!fix) return isWhole && found.orphans.length === 0 ? 0 : 1;
  const { removed, drafts } = await clearOrphans(storage, found.orphans, new Date());
  say(`${removed} orphans and ${drafts} unfinished files removed.`);
  return isWhole ? 0 : 1;
}

function tellChecked({ whole, missing, wrong, orphans }: MediaCheck, name: StorageName): void {
  const bytes = orphans.reduce((sum, file) => sum + file.bytes, 0);
  say(`Media in the ${name === 's3' ? 'bucket' : 'folder'}: ${whole} files are whole.`);
  say(`${missing.length} missing: the database names them and they are not there.`);
  tell(missing);
  say(`${wrong.length} of a wrong length.`);
  tell(wrong.map((file) => `${file.key} has ${file.bytes} bytes, not ${file.shouldBe}`));
  say(`${orphans.length} orphans (${(bytes / 1e6).toFixed(1)} MB): nothing names them.`);
  tell(orphans.map(({ key }) => key));
}

function tell(lines: string[]): void {
  for (const line of lines.slice(0, SHOWN)) say(`  ${line}`);
  if (lines.length > SHOWN) say(`  and ${lines.length - SHOWN} more`);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** One line that counts on a terminal, a line every few seconds elsewhere. */
function progress(): (text: string) => void {
  let last = performance.now();
  return (text) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${text} …`);
    else if (performance.now() - last > REPORT_EVERY_MS) {
      last = performance.now();
      process.stderr.write(`${text} …\n`);
    }
  };
}

function clearLine(): void {
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
}

try {
  process.exitCode = await runMedia();
} catch (error) {
  clearLine();
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof Failure) printFailure(error);
  else process.stderr.write(`${message}\nThe command stopped; repeat it to go on.\n`);
  process.exitCode = 1;
} finally {
  await closeDb();
}
