import { createHash } from 'node:crypto';
import type { Prisma } from '../db/generated/client';
import { write } from '../db/write';
import { addJob } from '../jobs/add-job';
import { actorId, type Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import { foldedWords } from './folded-words';
import { hashFile } from './hash-file';
import { mediaStorage } from './storage';

/** What is said of a picture, video or recording when it comes in. */
export interface MediaWords {
  fileName: string;
  alt: string;
  caption: string;
  credit: string;
  source?: string;
  place?: string;
  takenAt?: Date | null;
}

/** One file of it, as bytes or still on the disk. */
export interface MediaFile {
  slot: string;
  width: number;
  height: number;
  format: string;
  bytes: number;
  content: Uint8Array | { path: string };
}

export interface KeptMedia {
  id: number;
  /** False when the same bytes had been brought before. */
  isNew: boolean;
}

type Facts = Omit<
  Prisma.MediaCreateManyInput,
  keyof MediaWords | 'id' | 'folded' | 'createdAt' | 'createdById'
>;

/**
 * Keeps a thing of the library: the files first, then the rows, so that no row ever names a file that
 * is not there. A file is named after its content, so whoever brings the same at the same time, or
 * tries again after a failure, writes the same ones.
 */
export async function keepMedia(
  actor: Actor,
  facts: Facts,
  files: MediaFile[],
  words: MediaWords,
  now: Date,
): Promise<KeptMedia> {
  authorize(actor, 'media.upload');
  const { sourceHash } = facts;
  const renditions: Omit<Prisma.RenditionCreateManyInput, 'mediaId'>[] = [];
  for (const { content, ...file } of files) {
    const key = await mediaKey(sourceHash, file, content);
    await mediaStorage().write(key, content);
    renditions.push({ ...file, key });
  }
  return write(actor, now, async (tx, record) => {
    const [made] = await tx.media.createManyAndReturn({
      data: [
        {
          ...facts,
          ...words,
          folded: foldedWords(words),
          createdAt: now,
          createdById: actorId(actor),
        },
      ],
      skipDuplicates: true,
      select: { id: true },
    });
    if (!made) {
      const where = { sourceHash, deletedAt: null };
      return {
        ...(await tx.media.findFirstOrThrow({ where, select: { id: true } })),
        isNew: false,
      };
    }
    const { id } = made;
    await tx.rendition.createMany({ data: renditions.map((file) => ({ ...file, mediaId: id })) });
    if (facts.cutState === 'waiting') {
      await addJob(tx, 'cut-renditions', { mediaId: id }, `cut-renditions ${id}`);
    }
    record({ type: 'media.uploaded', nounId: String(id), data: { fileName: words.fileName } });
    return { id, isNew: true };
  });
}

const EXTENSIONS: Record<string, string> = { avif: 'avif', jpeg: 'jpg', mp4: 'mp4', mp3: 'mp3' };

// Named after content, so that addresses are immutable; after the picture and the cut too, because
// two pictures may have a blank corner in common and a key belongs to one rendition. A front page
// names a hundred of them and no compression shortens a hash, so 96 bits must do.
async function mediaKey(
  sourceHash: string,
  { slot, width, format }: Omit<MediaFile, 'content'>,
  content: MediaFile['content'],
): Promise<string> {
  const hash = createHash('sha256').update(`${sourceHash} ${slot} ${width} ${format}\n`);
  hash.update(content instanceof Uint8Array ? content : await hashFile(content.path));
  const name = hash.digest('hex').slice(0, 24);
  return `${name.slice(0, 2)}/${name}.${EXTENSIONS[format] ?? format}`;
}
