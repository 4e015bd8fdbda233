import { randomBytes } from 'node:crypto';
import type { Dirent } from 'node:fs';
import {
  mkdir,
  open as openFile,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  type FileHandle,
} from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readable, type ReadableContent } from './media-content';
import { checkedKey, isMediaKey } from './media-key';
import type { MediaStorage, StoredFile } from './storage';

/** Folder of what is being written: on the same disk, so that it can be renamed into its place. */
const DRAFTS = 'drafts';

/** A storage in a folder of the local disk, made when missing. */
export function folderStorage(folder: string): MediaStorage {
  const path = (key: string): string => join(folder, checkedKey(key));
  const drafts = join(folder, DRAFTS);
  return {
    isLocal: true,
    write: async (key, given) => {
      const target = path(key);
      const content = await readable(given);
      if ((await statOf(target))?.size === content.bytes) return;
      await mkdir(drafts, { recursive: true });
      const draft = join(drafts, randomBytes(12).toString('hex'));
      try {
        await writeDraft(draft, content);
        await makeFolder(dirname(target));
        await rename(draft, target);
        await syncFolder(dirname(target));
      } finally {
        await rm(draft, { force: true });
      }
    },
    read: async (key) => unlessMissing(readFile(path(key))),
    open: async (key, range) => {
      const file = await unlessMissing(openFile(path(key)));
      if (!file) return null;
      try {
        const { size } = await file.stat();
        return { bytes: size, stream: file.createReadStream(range) };
      } catch (error) {
        await file.close();
        throw error;
      }
    },
    size: async (key) => (await statOf(path(key)))?.size ?? null,
    remove: async (key) => rm(path(key), { force: true }),
    list: () => listFiles(folder),
    clearDrafts: async (before) => {
      const names = (await unlessMissing(readdir(drafts))) ?? [];
      const left = await Promise.all(names.map((name) => statOf(join(drafts, name))));
      const old = names.filter((_name, at) => (left[at]?.mtime ?? before) < before);
      await Promise.all(old.map((name) => rm(join(drafts, name), { force: true })));
      return old.length;
    },
  };
}

async function writeDraft(draft: string, content: ReadableContent): Promise<void> {
  const file: FileHandle = await openFile(draft, 'wx');
  try {
    const chunks = (await content.open()) as AsyncIterable<Uint8Array>;
    // Each goes on where the last one ended, and is written whole.
    for await (const chunk of chunks) await file.writeFile(chunk);
    const { size } = await file.stat();
    if (size !== content.bytes) throw new Error(`${size} bytes came of ${content.bytes}`);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function* listFiles(folder: string): AsyncIterable<StoredFile> {
  const entries = (await unlessMissing(readdir(folder, { withFileTypes: true }))) ?? [];
  for (const entry of entries.filter((one) => one.isDirectory()).sort(byName)) {
    for (const name of (await readdir(join(folder, entry.name))).sort()) {
      const key = `${entry.name}/${name}`;
      const found = isMediaKey(key) ? await statOf(join(folder, key)) : null;
      // It may have been removed meanwhile.
      if (found?.isFile()) yield { key, bytes: found.size, changedAt: found.mtime };
    }
  }
}

function byName(a: Dirent, b: Dirent): number {
  return a.name < b.name ? -1 : 1;
}

/** A new folder is there for good only when the one around it has been written too. */
async function makeFolder(folder: string): Promise<void> {
  if (await mkdir(folder, { recursive: true })) await syncFolder(dirname(folder));
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await openFile(folder);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function statOf(path: string) {
  return unlessMissing(stat(path));
}

async function unlessMissing<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
