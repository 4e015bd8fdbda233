import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { write } from '../db/write';
import { NewsroomError } from '../errors';
import { addJob, cutKey } from '../jobs/add-job';
import type { Actor } from '../staff/actor';
import { cropFits, cropsInput, focalInput } from './crops';
import { lockOwnPicture } from './lock-own-picture';
import { mediaId } from './media-input';
import { RATIO_SLOTS } from './slots';

export const changeCutsInput = z.object({
  id: mediaId,
  /** The version that the person has seen. */
  version: z.coerce.number<number | string>().int().optional(),
  focal: focalInput,
  crops: cropsInput,
});

interface CutRequest {
  version: number;
  cutVersion: number;
}

/**
 * Chooses the focal point and the crops of a picture; the job makes the files, and until all of
 * them are there readers see the former ones. Refuses with CONFLICT (`takenMeanwhile`) another
 * version, with INVALID (`cropWrong`) a crop outside of the picture or in another ratio.
 */
export async function changeCuts(
  actor: Actor,
  input: z.input<typeof changeCutsInput>,
  now: Date,
): Promise<CutRequest> {
  const { id, version, focal, crops } = changeCutsInput.parse(input);
  return write(actor, now, async (tx, record) => {
    const picture = await lockOwnPicture(tx, actor, id);
    if (version !== undefined && version !== picture.version) {
      throw new NewsroomError('CONFLICT', { sentence: 'takenMeanwhile' });
    }
    for (const slot of RATIO_SLOTS) {
      const crop = crops[slot];
      if (crop && !cropFits(picture, slot, crop)) {
        throw new NewsroomError('INVALID', {
          sentence: 'cropWrong',
          fields: { [slot]: 'cropWrong' },
        });
      }
    }
    const same = picture.focalX === focal.x && picture.focalY === focal.y;
    if (same && isDeepStrictEqual(picture.crops, crops)) {
      return { version: picture.version, cutVersion: picture.cutVersion };
    }
    const changed = await tx.media.update({
      where: { id },
      data: {
        focalX: focal.x,
        focalY: focal.y,
        crops,
        version: { increment: 1 },
        cutVersion: { increment: 1 },
        cutState: 'waiting',
        cutProgress: 0,
        cutError: null,
      },
      select: { version: true, cutVersion: true },
    });
    await addJob(tx, 'cut-renditions', { mediaId: id }, cutKey(id));
    record({ type: 'media.recut', nounId: String(id), data: { cutVersion: changed.cutVersion } });
    return changed;
  });
}
