import { listNamedFiles, type NamedFile } from './named-files';
import type { MediaStorage } from './storage';

const AT_ONCE = 6;

export interface CopySummary {
  copied: number;
  /** They were there already, whole. */
  skipped: number;
  problems: { key: string; why: string }[];
}

interface Copying {
  from: MediaStorage;
  to: MediaStorage;
  /** Aborted: no further file is begun. */
  stop: AbortSignal;
  report: (summary: CopySummary) => void;
}

/**
 * Copies every file that the database names from one storage to another, several at a time, and
 * leaves the source as it is. What is there already with the right length is skipped, so whoever
 * stopped it goes on where it stood. A file that is not to be had is a problem; a storage that
 * cannot be asked ends the copying, which then rejects.
 */
export async function copyMedia({ from, to, stop, report }: Copying): Promise<CopySummary> {
  const summary: CopySummary = { copied: 0, skipped: 0, problems: [] };
  const files = listNamedFiles()[Symbol.asyncIterator]();
  const failed = new AbortController();
  const halt = AbortSignal.any([stop, failed.signal]);
  // All take from one list, each its next when it has done with the last.
  const copyOn = async (): Promise<void> => {
    while (!halt.aborted) {
      const next = await files.next();
      if (next.done) return;
      count(summary, next.value, await copyFile(next.value, from, to));
      report(summary);
    }
  };
  const copyOrHalt = async (): Promise<void> => {
    try {
      await copyOn();
    } catch (error) {
      failed.abort(error);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, copyOrHalt));
  failed.signal.throwIfAborted();
  return summary;
}

async function copyFile(
  { key, bytes }: NamedFile,
  from: MediaStorage,
  to: MediaStorage,
): Promise<'copied' | 'skipped' | { why: string }> {
  if ((await to.size(key)) === bytes) return 'skipped';
  const there = await from.size(key);
  if (there === null) return { why: 'is not in the source' };
  if (there !== bytes) return { why: `has ${there} bytes in the source and should have ${bytes}` };
  await to.write(key, {
    bytes,
    open: async () => {
      const file = await from.open(key);
      if (!file) throw new Error(`${key} has just been removed`);
      return file.stream;
    },
  });
  const copied = await to.size(key);
  return copied === bytes ? 'copied' : { why: `has ${copied} bytes after copying, not ${bytes}` };
}

function count(
  summary: CopySummary,
  { key }: NamedFile,
  outcome: 'copied' | 'skipped' | { why: string },
): void {
  if (typeof outcome === 'object') summary.problems.push({ key, why: outcome.why });
  else summary[outcome] += 1;
}
