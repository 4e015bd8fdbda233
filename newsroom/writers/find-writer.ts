import type { WriterRef } from '../articles/views';
import { db } from '../db/client';
import { bylineKey } from '../events/page-keys';
import { noteShown } from '../events/shown-keys';
import { pictureKeys } from '../media/picture-view';
import { writerRef, writerSelect } from './writer-ref';

/** A writer as the own page shows one. */
export interface WriterView extends WriterRef {
  bio: string;
  /** Addresses elsewhere, all of them https. */
  links: string[];
}

/** The writer at `/writer/{handle}`; null when there is none. */
export async function findWriter(handle: string, now: Date): Promise<WriterView | null> {
  const numbered = /^w([1-9]\d{0,8})$/.exec(handle);
  const row = await db().writer.findFirst({
    where: {
      leadsToId: null,
      ...(numbered ? { id: Number(numbered[1]), handle: null } : { handle }),
    },
    select: { ...writerSelect, bio: true, links: true },
  });
  if (!row) return null;
  noteShown(bylineKey(row.id), ...pictureKeys(row.portrait));
  return { ...writerRef(row, now), bio: row.bio, links: row.links };
}
