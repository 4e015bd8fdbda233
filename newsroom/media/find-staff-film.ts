import { db } from '../db/client';
import { NewsroomError } from '../errors';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import { mediaStorage, type ByteRange, type OpenFile } from './storage';

const TYPES: Partial<Record<string, string>> = { mp4: 'video/mp4', mp3: 'audio/mpeg' };

/** The file of a film or recording. */
export interface StaffFilm {
  bytes: number;
  /** Media type. */
  type: string;
  open: (range: ByteRange | undefined, signal: AbortSignal) => Promise<OpenFile | null>;
}

/** The film or recording itself for the desk, whether or not readers may have it. Throws NOT_FOUND. */
export async function findStaffFilm(actor: Actor, id: number): Promise<StaffFilm> {
  authorize(actor, 'media.read');
  const file = await db().rendition.findFirst({
    where: { mediaId: id, slot: 'file', retiredAt: null },
    select: { key: true, format: true },
  });
  const bytes = file && (await mediaStorage().size(file.key));
  if (!file || bytes === null) throw new NewsroomError('NOT_FOUND', { sentence: 'unknownPicture' });
  return {
    bytes,
    type: TYPES[file.format] ?? 'application/octet-stream',
    open: (range, signal) => mediaStorage().open(file.key, range, signal),
  };
}
