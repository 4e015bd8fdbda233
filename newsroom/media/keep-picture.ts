import type { Licence } from '../db/generated/enums';
import { write } from '../db/write';
import { actorId, type Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import type { CutPicture } from './cut-picture';
import { withKeys } from './rendition-key';
import { writeRenditionRows } from './rendition-rows';
import { mediaStorage } from './storage';

/** What the newsroom says of a picture when it comes. */
export interface PictureWords {
  fileName: string;
  alt: string;
  caption: string;
  credit: string;
  source?: string;
  place?: string;
  takenAt?: Date;
  licence?: Licence;
  /** From then on readers may not see it. */
  licenceUntil?: Date;
  sectionId?: number;
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
  const files = withKeys(cut.sourceHash, cut.files);
  const storage = mediaStorage();
  const store = () => Promise.all(files.map((file) => storage.write(file.key, file.bytes)));
  await store();
  const { sourceHash, width, height, focal, color } = cut;
  const kept = await write(actor, now, async (tx, record) => {
    const made = await tx.media.createManyAndReturn({
      data: [
        {
          ...words,
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
    await writeRenditionRows(tx, media.id, files);
    record({
      type: 'media.uploaded',
      nounId: String(media.id),
      data: { fileName: words.fileName },
    });
    return media;
  });
  // The same picture, deleted the day before, may have been removed in between.
  await store();
  return kept;
}
