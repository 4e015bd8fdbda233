import { db } from '../db/client';
import type { Prisma } from '../db/generated/client';
import { write } from '../db/write';
import { addJob, cutKey } from '../jobs/add-job';
import { actorId, type Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import { fullOr } from './full-or';
import { hashFile } from './hash-file';
import { mediaFolded, type MediaWords } from './media-folded';
import { mediaKey } from './media-key';
import { newMediaId } from './new-media-id';
import { mediaStorage } from './storage';

/** What is said of a picture, video or recording when it comes in. */
export type IncomingWords = Pick<MediaWords, 'fileName' | 'alt' | 'caption' | 'credit'> &
  Partial<Pick<MediaWords, 'source' | 'place'>> & { takenAt?: Date | null };

/** One file of it, as bytes or still on the disk. */
export interface MediaFile {
  slot: string;
  width: number;
  height: number;
  format: string;
  bytes: number;
  content: FileContent;
}

type FileContent = Uint8Array | { path: string };

export interface KeptMedia {
  id: number;
  /** False when the same bytes had been brought before, or at the same moment: that one stands. */
  isNew: boolean;
}

type Facts = Omit<
  Prisma.MediaCreateManyInput,
  keyof IncomingWords | 'id' | 'folded' | 'createdAt' | 'createdById'
>;

/**
 * Keeps a thing of the library: the files first, then the rows, so that no row ever names a file that
 * is not there. When there are no rows in the end, there are no files either. Refuses with STORAGE_FULL.
 */
export async function keepMedia(
  actor: Actor,
  facts: Facts,
  files: MediaFile[],
  words: IncomingWords,
  now: Date,
): Promise<KeptMedia> {
  authorize(actor, 'media.upload');
  const id = await newMediaId();
  const keys: string[] = [];
  try {
    const renditions: Prisma.RenditionCreateManyInput[] = [];
    for (const { content, ...file } of files) {
      const bytes =
        content instanceof Uint8Array ? content : Buffer.from(await hashFile(content.path));
      const key = mediaKey(id, { ...file, bytes });
      keys.push(key);
      await mediaStorage().write(key, content);
      renditions.push({ ...file, key, mediaId: id });
    }
    const kept = await writeRows(actor, { ...facts, id }, renditions, words, now);
    if (!kept.isNew) await removeFiles(keys);
    return kept;
  } catch (error) {
    // A connection that breaks during the commit does not tell whether the row is there.
    const row = await db().media.findUnique({ where: { id }, select: { id: true } });
    if (!row) await removeFiles(keys);
    throw fullOr(error);
  }
}

async function removeFiles(keys: string[]): Promise<void> {
  for (const key of keys) await mediaStorage().remove(key);
}

async function writeRows(
  actor: Actor,
  facts: Facts & { id: number },
  renditions: Prisma.RenditionCreateManyInput[],
  words: IncomingWords,
  now: Date,
): Promise<KeptMedia> {
  const { id, sourceHash } = facts;
  const folded = mediaFolded({ source: '', place: '', ...words, tags: [] });
  const made = { ...facts, ...words, folded, createdAt: now, createdById: actorId(actor) };
  return write(actor, now, async (tx, record) => {
    const { count } = await tx.media.createMany({ data: [made], skipDuplicates: true });
    if (count === 0) {
      const where = { sourceHash, deletedAt: null };
      const before = await tx.media.findFirstOrThrow({ where, select: { id: true } });
      return { ...before, isNew: false };
    }
    await tx.rendition.createMany({ data: renditions });
    if (facts.cutState === 'waiting') {
      await addJob(tx, 'cut-renditions', { mediaId: id }, cutKey(id));
    }
    record({ type: 'media.uploaded', nounId: String(id), data: { fileName: words.fileName } });
    return { id, isNew: true };
  });
}
