import { isNamed, listNamedFiles } from './named-files';
import type { MediaStorage, StoredFile } from './storage';

/** Files are written before their rows: so long a file may be on its way into the library. */
const YOUNG_MS = 3_600_000;

export interface MediaCheck {
  /** Files that are there with the right length. */
  whole: number;
  /** Files that the database names and the storage does not have. */
  missing: string[];
  wrong: { key: string; bytes: number; shouldBe: number }[];
  /** Files that no row names, older than an hour. */
  orphans: StoredFile[];
}

/** Compares the files of a storage with those that the database names. */
export async function checkMedia(
  storage: MediaStorage,
  now: Date,
  report: (seen: number) => void,
): Promise<MediaCheck> {
  const named = new Map<string, number>();
  for await (const { key, bytes } of listNamedFiles()) named.set(key, bytes);
  const check: MediaCheck = { whole: 0, missing: [], wrong: [], orphans: [] };
  let seen = 0;
  for await (const file of storage.list()) {
    report((seen += 1));
    const shouldBe = named.get(file.key);
    named.delete(file.key);
    if (shouldBe === undefined) {
      if (isOld(file.changedAt, now) && !(await isNamed(file.key))) check.orphans.push(file);
    } else if (shouldBe === file.bytes) check.whole += 1;
    else check.wrong.push({ key: file.key, bytes: file.bytes, shouldBe });
  }
  // Meanwhile one may have come, or its row gone.
  for (const key of named.keys()) {
    if ((await storage.size(key)) === null && (await isNamed(key))) check.missing.push(key);
  }
  return check;
}

/**
 * Removes orphans, and what ended programs had begun to write; the number of both. A row may have
 * been written since they were found, so each is looked up once more.
 */
export async function clearOrphans(
  storage: MediaStorage,
  orphans: StoredFile[],
  now: Date,
): Promise<{ removed: number; drafts: number }> {
  let removed = 0;
  for (const { key } of orphans) {
    if (await isNamed(key)) continue;
    await storage.remove(key);
    removed += 1;
  }
  const drafts = await storage.clearDrafts(new Date(now.getTime() - YOUNG_MS));
  return { removed, drafts };
}

function isOld(changedAt: Date, now: Date): boolean {
  return now.getTime() - changedAt.getTime() > YOUNG_MS;
}
