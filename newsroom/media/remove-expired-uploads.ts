import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isUploadId, readUpload } from './list-uploads';
import { UPLOAD_LIFETIME_MS, uploadStore } from './upload-store';

/**
 * Removes uploads that began more than a day ago, finished or not, and what a killed process had
 * begun to make of one (keep-recording.ts); how many there were.
 */
export async function removeExpiredUploads(now: Date): Promise<number> {
  const store = await uploadStore();
  const names = await readdir(store.directory);
  const ids = new Set(
    names.map((name) => name.replace(/\.(?:json|clean)$/, '')).filter(isUploadId),
  );
  let removed = 0;
  for (const id of ids) {
    const upload = await readUpload(store, id);
    // Half an upload, left by a crash, has the age of its file.
    const began = upload?.createdAt.getTime() ?? (await newestChange(store.directory, id));
    if (began >= now.getTime() - UPLOAD_LIFETIME_MS) continue;
    await store.discard(id);
    removed += 1;
  }
  return removed;
}

async function newestChange(folder: string, id: string): Promise<number> {
  const times = await Promise.all(
    [id, `${id}.json`, `${id}.clean`].map((name) =>
      stat(join(folder, name)).then(
        ({ mtimeMs }) => mtimeMs,
        () => 0,
      ),
    ),
  );
  return Math.max(...times);
}
