import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { contentType } from './content-type';
import type { Encoding } from './encodings';

/** One file under one address, in every coding that the build made of it. */
export interface StaticFile {
  type: string;
  /** Its bytes never change under this address. */
  immutable: boolean;
  /** Hash of the plain bytes. */
  sha256: string;
  /** Bytes of each coding that there is. */
  sizes: Partial<Record<Encoding, number>> & { identity: number };
}

/** The addresses of one build. */
export interface StaticList {
  /** ISO time. */
  builtAt: string;
  files: Map<string, StaticFile>;
  /** Plain names of the sources (`/assets/enhance.js`) → hashed ones (`/assets/enhance.3f2a9c1b.js`). */
  names: Map<string, string>;
}

// Written by scripts/static-files.mjs. The hash becomes part of a path, so its shape is checked.
const LIST = z.object({
  builtAt: z.iso.datetime(),
  files: z.record(
    z.string(),
    z.object({
      plain: z.string().optional(),
      immutable: z.boolean(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      sizes: z.object({
        identity: z.int(),
        br: z.int().optional(),
        gzip: z.int().optional(),
      }),
    }),
  ),
});

/** Reads the list of one build; throws when it is missing or no list. */
export async function readList(path: string): Promise<StaticList> {
  const { builtAt, files } = LIST.parse(JSON.parse(await readFile(path, 'utf8')));
  const list: StaticList = { builtAt, files: new Map(), names: new Map() };
  for (const [address, { plain, ...file }] of Object.entries(files)) {
    list.files.set(address, { ...file, type: contentType(address) });
    if (plain !== undefined) list.names.set(plain, address);
  }
  return list;
}

/** Reads the lists of all builds that a folder keeps, the newest first. */
export async function readLists(folder: string): Promise<StaticList[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json'));
  // One that was removed meanwhile, or that a newer version writes otherwise, is not ours to serve.
  const read = await Promise.all(names.map((name) => readList(join(folder, name)).catch(() => [])));
  return read.flat().sort((one, other) => other.builtAt.localeCompare(one.builtAt));
}

/** When something was last put into a folder or taken out; 0 when there is none. */
export async function changedAt(folder: string): Promise<number> {
  return stat(folder).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
}
