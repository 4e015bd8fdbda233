import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { UploadStore } from './upload-store';

const ID = /^[0-9a-f]{32}$/;

/** Whether a text has the shape of an upload's id; nothing else may become part of a path. */
export function isUploadId(id: string): boolean {
  return ID.test(id);
}

/** What an upload's own file says of it. */
const kept = z.object({
  id: z.string(),
  size: z.number(),
  creation_date: z.coerce.date(),
  metadata: z.object({
    ownerId: z.coerce.number(),
    filename: z.string().nullish(),
    filetype: z.string().nullish(),
  }),
});

export interface UploadEntry {
  id: string;
  ownerId: number;
  /** As the uploader's machine named it. */
  fileName: string;
  /** Bytes that were announced. */
  size: number;
  createdAt: Date;
}

/** Every upload that is under way or waits to be taken in. */
export async function listUploads(store: UploadStore): Promise<UploadEntry[]> {
  const names = await readdir(store.directory);
  const ids = names.map((name) => name.replace(/\.json$/, '')).filter(isUploadId);
  const entries = await Promise.all([...new Set(ids)].map((id) => readUpload(store, id)));
  return entries.filter((entry) => entry !== null);
}

/** One upload as it stands; null when there is none. */
export async function readUpload(store: UploadStore, id: string): Promise<UploadEntry | null> {
  if (!isUploadId(id)) return null;
  const text = await readFile(join(store.directory, `${id}.json`), 'utf8').catch(() => '');
  const { data } = kept.safeParse(parseJson(text));
  if (!data) return null;
  const { size, creation_date: createdAt, metadata } = data;
  return { id, ownerId: metadata.ownerId, fileName: metadata.filename ?? '', size, createdAt };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Cut off in the middle of writing: as good as none.
    return null;
  }
}
