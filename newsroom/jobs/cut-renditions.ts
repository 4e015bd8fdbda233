import { z } from 'zod';
import type { RefusalKey } from '@/messages/ar-refusals';
import { NewsroomError } from '../errors';
import { cutSlots, isSameFile } from '../media/cut-slots';
import { findPictureToCut, type PictureToCut } from '../media/find-picture-to-cut';
import { keepRenditions } from '../media/keep-renditions';
import { recordCutFailure } from '../media/record-cut-failure';
import { recordCutProgress } from '../media/record-cut-progress';
import { mediaStorage } from '../media/storage';
import { SYSTEM } from '../staff/actor';
import type { Clock } from './job';

const payloadOf = z.object({ mediaId: z.number().int() });

/**
 * Makes the renditions that a picture lacks. Killed half-way, nothing of it is to be seen, and the
 * next try begins anew; changed half-way, the change has asked for a try of its own.
 */
export async function cutRenditions(payload: unknown, clock: Clock): Promise<void> {
  const picture = await findPictureToCut(payloadOf.parse(payload).mediaId);
  if (!picture) return;
  const { id, cutVersion } = picture;
  try {
    await cut(picture, clock);
  } catch (error) {
    if (error instanceof NewsroomError && error.code === 'CONFLICT') return;
    const sentence = error instanceof CutFailure ? error.sentence : 'cutBroken';
    // When the database is away there is nothing to tell it either.
    await recordCutFailure(SYSTEM, { id, cutVersion, sentence }, clock()).catch(() => undefined);
    throw error;
  }
}

async function cut(picture: PictureToCut, clock: Clock): Promise<void> {
  const { id, cutVersion } = picture;
  const original = await readOriginal(picture);
  // The uncut picture is the same wherever its focal point is.
  const standing = picture.standing.filter(({ slot }) => slot === 'full');
  const files = await cutSlots(original, picture, {
    stands: (file) => standing.some((one) => isSameFile(one, file)),
    onFile: (done, all) => {
      const progress = Math.floor((done / (all + 1)) * 100);
      return recordCutProgress(SYSTEM, { id, cutVersion, progress }, clock());
    },
  });
  const stay = standing.map(({ key }) => key);
  await keepRenditions(SYSTEM, { id, cutVersion, files, stay }, clock()).catch((error: unknown) => {
    if (error instanceof NewsroomError) throw error;
    throw new CutFailure('cutStorageAway', error);
  });
}

async function readOriginal({ originalKey }: PictureToCut): Promise<Buffer> {
  if (originalKey === null) throw new CutFailure('cutOriginalAway', 'there is no original');
  const bytes = await mediaStorage()
    .read(originalKey)
    .catch((error: unknown) => {
      throw new CutFailure('cutOriginalAway', error);
    });
  if (!bytes) throw new CutFailure('cutOriginalAway', 'the file is not there');
  return bytes;
}

class CutFailure extends Error {
  readonly sentence: RefusalKey;

  constructor(sentence: RefusalKey, cause: unknown) {
    super(sentence, { cause });
    this.sentence = sentence;
  }
}
