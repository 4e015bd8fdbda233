import { db } from '../db/client';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import type { Slot } from './slots';
import { mediaStorage } from './storage';

export interface StaffFile {
  bytes: Buffer;
  /** Media type. */
  type: string;
}

/** What the asking page can show. */
interface Wanted {
  /** Pixels: the smallest file that is at least so wide is enough; the largest without it. */
  width?: number;
  avif?: boolean;
}

/**
 * A file of a picture's slot for the desk, whether or not readers may have it; of the uncut picture
 * while the cuts are being made. Null when there is none.
 */
export async function findStaffFile(
  actor: Actor,
  id: number,
  slot: Slot,
  { width, avif = false }: Wanted = {},
): Promise<StaffFile | null> {
  authorize(actor, 'media.read');
  const files = await db().rendition.findMany({
    where: {
      mediaId: id,
      slot: { in: [slot, 'full'] },
      format: { in: avif ? ['avif', 'jpeg'] : ['jpeg'] },
      retiredAt: null,
    },
    // Of two equally wide ones the AVIF is the smaller file.
    orderBy: [{ width: 'asc' }, { format: 'asc' }],
    select: { key: true, slot: true, width: true, format: true },
  });
  const cut = files.filter((file) => file.slot === slot);
  const found = cut.length > 0 ? cut : files;
  const file = (width && found.find((one) => one.width >= width)) || found.at(-1);
  const bytes = file && (await mediaStorage().read(file.key));
  return bytes ? { bytes, type: `image/${file.format}` } : null;
}

/** The largest JPEG, for callers that have settled by themselves who may see it. */
export async function readLargestJpeg(id: number, slot: Slot): Promise<Buffer | null> {
  const files = await db().rendition.findMany({
    where: { mediaId: id, slot: { in: [slot, 'full'] }, format: 'jpeg', retiredAt: null },
    orderBy: { width: 'desc' },
    select: { slot: true, key: true },
  });
  // Until the job has made the cut, the uncut picture stands for it.
  const file = files.find((one) => one.slot === slot) ?? files[0];
  return file ? mediaStorage().read(file.key) : null;
}
