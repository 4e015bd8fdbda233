import { db } from '../db/client';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import type { CAPTIONS, FILE } from './slots';

export type ClipSlot = typeof FILE | typeof CAPTIONS;

/** A file of a film or recording in the storage. */
export interface ClipFile {
  key: string;
  bytes: number;
}

/** The file of a film or recording, or its captions, for the desk, public or not; null for none. */
export async function findClipFile(
  actor: Actor,
  id: number,
  slot: ClipSlot,
): Promise<ClipFile | null> {
  authorize(actor, 'media.read');
  return readClipFile(id, slot);
}

/** The same for callers that have settled by themselves who may have it. */
export async function readClipFile(id: number, slot: ClipSlot): Promise<ClipFile | null> {
  return db().rendition.findFirst({
    where: { mediaId: id, slot, retiredAt: null, media: { deletedAt: null } },
    select: { key: true, bytes: true },
  });
}
