import type { RefusalKey } from '@/messages/ar-refusals';
import type { Tx } from '../db/client';
import { NewsroomError } from '../errors';
import { lockOneMedia } from '../media/lock-media';
import { publishedIn } from '../media/published-in';
import { liveStoriesOf } from './list-gallery-uses';

/**
 * Refuses with INVALID what is no picture of the library, or was deleted from it. What joins a
 * gallery that readers see already is published by that, so publication's own rules hold too: an
 * alternative text, and a picture for one use in one story. Refuses with RULE.
 *
 * @param added the pictures that the gallery did not have
 * @param galleryId null for a new one
 */
export async function requireGalleryPictures(
  tx: Tx,
  added: number[],
  galleryId: number | null = null,
): Promise<void> {
  const rows = await tx.media.findMany({
    where: { id: { in: added }, kind: 'picture', deletedAt: null },
    include: { replacedBy: true },
  });
  if (rows.length !== added.length) throw refusal('INVALID', 'unknownPicture');
  const live = galleryId === null ? [] : await liveStoriesOf(tx, galleryId);
  if (live.length === 0) return;
  for (const { replacedBy, ...named } of rows) {
    const shown = replacedBy ?? named;
    if (!shown.alt) throw refusal('RULE', 'altMissing');
    if (shown.licence !== 'oneUse') continue;
    // A story that wants it at the same moment waits.
    await lockOneMedia(tx, shown.id);
    const stories = new Set([...(await publishedIn(tx, shown.id)), ...live]);
    if (stories.size > 1) throw refusal('RULE', 'pictureOneUse');
  }
}

function refusal(code: 'INVALID' | 'RULE', sentence: RefusalKey): NewsroomError {
  return new NewsroomError(code, { sentence, fields: { items: sentence } });
}
