import { basename } from 'node:path';
import { cleanText } from '../arabic/bidi';
import { db } from '../db/client';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import { CENTRE, cutPicture, hashBytes, type Focal } from './cut-picture';
import { deskPicture, deskPictureSelect, type DeskPicture } from './desk-picture';
import { MAX_PICTURE_BYTES, refusedPicture } from './inspect-picture';
import { keepPicture } from './keep-picture';

interface Upload {
  bytes: Buffer;
  /** As the uploader's machine named it; kept for finding it again, trusted for nothing. */
  fileName: string;
  focal?: Focal;
  credit?: string;
}

/**
 * Takes a picture into the library: checked, encoded anew, cut for every slot of the design. The
 * same bytes a second time are the picture that is already there. Refuses as `inspectPicture` does.
 */
export async function takeInPicture(actor: Actor, upload: Upload, now: Date): Promise<DeskPicture> {
  authorize(actor, 'media.upload');
  const { bytes, focal = CENTRE, credit = '' } = upload;
  if (bytes.length > MAX_PICTURE_BYTES) throw refusedPicture('pictureTooLarge');
  const known = await db().media.findFirst({
    where: { sourceHash: hashBytes(bytes), deletedAt: null },
    select: deskPictureSelect,
  });
  if (known) return deskPicture(known);
  const cut = await cutPicture(bytes, focal);
  const words = { fileName: tidyName(upload.fileName), alt: '', caption: '', credit };
  const { id } = await keepPicture(actor, cut, words, now);
  return deskPicture(
    await db().media.findUniqueOrThrow({ where: { id }, select: deskPictureSelect }),
  );
}

function tidyName(fileName: string): string {
  return cleanText(basename(fileName.replaceAll('\\', '/')))
    .replace(/\s+/g, ' ')
    .slice(0, 200);
}
