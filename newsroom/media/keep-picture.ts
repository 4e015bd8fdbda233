import { write } from '../db/write';
import { actorId, type Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import type { CutPicture } from './cut-picture';
import { mediaFolded } from './media-folded';
import { mediaKey } from './media-key';
import { newMediaId } from './new-media-id';
import { mediaStorage } from './storage';

/** What the newsroom says of a picture. */
export interface PictureWords {
  fileName: string;
  alt: string;
  caption: string;
  credit: string;
}

/**
 * Keeps a picture that was cut: the files first, then the rows, so that no row ever names a file
 * that is not there. Somebody may have brought the same picture meanwhile: then that one stands.
 */
export async function keepPicture(
  actor: Actor,
  cut: CutPicture,
  words: PictureWords,
  now: Date,
): Promise<{ id: number }> {
  authorize(actor, 'media.upload');
  const id = await newMediaId();
  const files = cut.files.map((file) => ({ ...file, key: mediaKey(id, file) }));
  const storage = mediaStorage();
  await Promise.all(files.map((file) => storage.write(file.key, file.bytes)));
  const { sourceHash, width, height, focal, color } = cut;
  return write(actor, now, async (tx, record) => {
    const made = await tx.media.createManyAndReturn({
      data: [
        {
          ...words,
          folded: mediaFolded({ ...words, source: '', place: '', tags: [] }),
          id,
          sourceHash,
          width,
          height,
          color,
          focalX: focal.x,
          focalY: focal.y,
          createdAt: now,
          createdById: actorId(actor),
          cutState: 'ready',
          cutProgress: 100,
        },
      ],
      skipDuplicates: true,
      select: { id: true },
    });
    const media = made[0];
    if (!media) {
      return tx.media.findFirstOrThrow({
        where: { sourceHash, deletedAt: null },
        select: { id: true },
      });
    }
    await tx.rendition.createMany({
      data: files.map(({ bytes, ...file }) => ({
        ...file,
        mediaId: media.id,
        bytes: bytes.length,
      })),
    });
    record({
      type: 'media.uploaded',
      nounId: String(media.id),
      data: { fileName: words.fileName },
    });
    return media;
  });
}
