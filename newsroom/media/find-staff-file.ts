import { db } from '../db/client';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import type { Slot } from './slots';
import { mediaStorage } from './storage';

/** The largest JPEG of a picture's slot, public or not, for the desk; null when there is none. */
export async function findStaffFile(actor: Actor, id: number, slot: Slot): Promise<Buffer | null> {
  authorize(actor, 'media.read');
  return readLargestJpeg(id, slot);
}

/** The same for callers that have settled by themselves who may see it. */
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
