import { lstat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * A picture in the folder of an import, by its plain name: a name that leads elsewhere, a link or
 * a folder is not one. Says in English why there is none.
 */
export async function findImage(
  folder: string,
  name: string,
): Promise<{ path: string } | { wrong: string }> {
  if (/[/\\\0]/.test(name) || name === '.' || name === '..') {
    return { wrong: 'its picture must be a plain file name' };
  }
  const path = join(folder, name);
  const found = await lstat(path).catch(() => null);
  if (!found) return { wrong: 'its picture is not in the folder' };
  if (!found.isFile()) return { wrong: 'its picture is not a file' };
  return { path };
}
