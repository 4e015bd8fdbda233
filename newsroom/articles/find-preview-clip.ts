import { readClipFile, type ClipFile, type ClipSlot } from '../media/find-clip-file';
import { findPreviewShown } from './find-preview-picture';

/** A film or recording of the working copy behind a preview link; null when the link does not open it. */
export async function findPreviewClip(
  token: string,
  mediaId: number,
  slot: ClipSlot,
  now: Date,
): Promise<ClipFile | null> {
  const shows = await findPreviewShown(token, mediaId, now);
  return shows ? readClipFile(mediaId, slot) : null;
}
