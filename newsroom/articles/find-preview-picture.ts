import { db } from '../db/client';
import { readLargestJpeg } from '../media/find-staff-file';
import type { Slot } from '../media/slots';
import { fieldsOf } from './fields';
import { isShownBy } from '../media/is-shown-by';
import { openPreview } from './open-preview';
import { readPreviewToken } from './preview-token';
import { mediaOfFields } from './shown-media';

/** A picture of the working copy behind a preview link, as JPEG; null when the link does not open it. */
export async function findPreviewPicture(
  token: string,
  mediaId: number,
  slot: Slot,
  now: Date,
): Promise<Buffer | null> {
  const shows = await findPreviewShown(token, mediaId, now);
  return shows ? readLargestJpeg(mediaId, slot) : null;
}

/**
 * Whether a preview link opens this thing of the library: its working copy shows it, and its rights
 * hold. A link is for people without an account, so what was recalled is gone for them too.
 */
export async function findPreviewShown(
  token: string,
  mediaId: number,
  now: Date,
): Promise<boolean> {
  const linkId = readPreviewToken(token);
  if (linkId === null) return false;
  const link = await db().previewLink.findFirst({
    where: openPreview(linkId, now),
    select: { article: { select: { workingCopy: true } } },
  });
  const copy = link?.article.workingCopy;
  return copy ? isShownBy(mediaOfFields(fieldsOf(copy)), mediaId, now) : false;
}
