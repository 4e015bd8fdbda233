import { z } from 'zod';
import { write } from '../db/write';
import { NewsroomError } from '../errors';
import { getPublication } from '../settings/get-publication';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import { applyPictureChange, changedSelect } from './apply-picture-change';
import { mediaRef } from './library-rows';
import { lockMedia } from './lock-media';
import { mayEditMedia } from './may-edit-media';
import { mediaId } from './media-input';
import { pictureChangeInput } from './picture-change-input';

/** More are not changed at once. */
const MOST_AT_ONCE = 200;

export const updatePicturesInput = pictureChangeInput
  .pick({
    licence: true,
    licenceUntil: true,
    credit: true,
    source: true,
    sectionId: true,
    addTags: true,
  })
  .extend({
    /** A list, or as a form's field holds one: «3,5,8». */
    ids: z.preprocess(
      (value) => (typeof value === 'string' ? value.split(',') : value),
      z.array(mediaId).min(1, 'nothingChosen').max(MOST_AT_ONCE, 'tooManyChosen'),
    ),
  });

/**
 * Says the same of many pictures, of all of them or of none. Refuses with FORBIDDEN and their names
 * (`data.pictures`) when some are not the actor's to change.
 */
export async function updatePictures(
  actor: Actor,
  input: z.input<typeof updatePicturesInput>,
  now: Date,
): Promise<{ count: number }> {
  authorize(actor, 'media.read');
  const { ids, ...change } = updatePicturesInput.parse(input);
  const { timeZone: zone } = await getPublication();
  return write(actor, now, async (tx, record) => {
    await lockMedia(tx, ids);
    const rows = await tx.media.findMany({ where: { id: { in: ids } }, select: changedSelect });
    const foreign = rows.filter((row) => !mayEditMedia(actor, row));
    if (foreign.length > 0) {
      throw new NewsroomError('FORBIDDEN', {
        sentence: 'pictureNotYours',
        data: { pictures: foreign.map(mediaRef) },
      });
    }
    for (const row of rows) {
      await applyPictureChange(tx, record, row, change, { actor, now, zone });
    }
    return { count: rows.length };
  });
}
