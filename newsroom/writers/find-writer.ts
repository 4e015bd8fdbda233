import type { WriterRef } from '../articles/views';
import { db } from '../db/client';
import { noteShown } from '../events/shown-keys';
import { pictureKeys } from '../media/picture-view';
import { writerRef, writerSelect } from './writer-ref';

/** The writer at `/writer/{handle}`; null when there is none. */
export async function findWriter(
  handle: string,
  now: Date,
): Promise<(WriterRef & { bio: string }) | null> {
  const numbered = /^w([1-9]\d{0,8})$/.exec(handle);
  const row = await db().writer.findFirst({
    where: numbered ? { id: Number(numbered[1]), handle: null } : { handle },
    select: { ...writerSelect, bio: true },
  });
  if (!row) return null;
  noteShown(...pictureKeys(row.portrait));
  return { ...writerRef(row, now), bio: row.bio };
}
