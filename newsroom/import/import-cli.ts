import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { Failure, printFailure } from '@/scripts/failure.mjs';
import { closeDb } from '../db/client';
import { SYSTEM } from '../staff/actor';
import { importFile, type ImportSummary } from './import-file';

const USAGE = 'Use: npm run import -- jsonl FILE [--pictures DIR]\n';

const REPORT_EVERY_MS = 5000;

async function runImport(): Promise<number> {
  const asked = readArguments();
  if (!asked) return say(process.stderr, USAGE, 1);
  const { file, pictures } = asked;
  if (!(await stat(file).catch(() => null))?.isFile()) {
    return say(process.stderr, `There is no file ${file}.\n`, 1);
  }
  if (pictures !== null && !(await stat(pictures).catch(() => null))?.isDirectory()) {
    return say(process.stderr, `There is no folder ${pictures}.\n`, 1);
  }
  const started = performance.now();
  const chunks = createReadStream(file, { highWaterMark: 1024 * 1024 }) as AsyncIterable<Buffer>;
  const summary = await importFile(SYSTEM, { chunks, pictures }, () => new Date(), progress());
  const seconds = (performance.now() - started) / 1000;
  const { problems } = summary;
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
  process.stdout.write(`${counts(summary)} in ${seconds.toFixed(1)} s.\n`);
  for (const { line, what, why } of problems) {
    process.stdout.write(`  line ${line}${what && ` (${what})`}: ${why}\n`);
  }
  return problems.length > 0 ? 1 : 0;
}

function readArguments(): { file: string; pictures: string | null } | null {
  try {
    const { positionals, values } = parseArgs({
      options: { pictures: { type: 'string' } },
      allowPositionals: true,
    });
    const [format, file, ...more] = positionals;
    if (format !== 'jsonl' || !file || more.length > 0) return null;
    return { file, pictures: values.pictures ?? null };
  } catch {
    return null;
  }
}

/** One line that counts on a terminal, a line every few seconds elsewhere. */
function progress(): (summary: ImportSummary) => void {
  let last = performance.now();
  return (summary) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${counts(summary)} …`);
    else if (performance.now() - last > REPORT_EVERY_MS) {
      last = performance.now();
      process.stderr.write(`${counts(summary)} …\n`);
    }
  };
}

function counts({ created, updated, skipped, refused }: ImportSummary): string {
  return `${created} taken, ${updated} updated, ${skipped} unchanged, ${refused} refused`;
}

function say(stream: NodeJS.WriteStream, text: string, code: number): number {
  stream.write(text);
  return code;
}

try {
  process.exitCode = await runImport();
} catch (error) {
  if (error instanceof Failure) printFailure(error);
  else process.stderr.write(`The import stopped; repeat it to go on. ${String(error)}\n`);
  process.exitCode = 1;
} finally {
  await closeDb();
}
