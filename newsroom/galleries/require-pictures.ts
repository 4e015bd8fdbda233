import type { Tx } from '../db/client';
import { NewsroomError } from '../errors';
import type { GalleryItemInput } from './gallery-input';

/** Refuses with INVALID what is no picture of the library, or was deleted from it. */
export async function requirePictures(tx: Tx, items: GalleryItemInput[]): Promise<void> {
  const ids = items.map(({ mediaId }) => mediaId);
  const known = await tx.media.count({
    where: { id: { in: ids }, kind: 'picture', deletedAt: null },
  });
  if (known !== ids.length) {
    throw new NewsroomError('INVALID', {
      sentence: 'unknownPicture',
      fields: { items: 'unknownPicture' },
    });
  }
}
