import { z } from 'zod';
import { NewsroomError } from '../errors';
import type { StaffActor } from '../staff/actor';
import { authorize } from '../staff/policy';
import { countIntake } from './count-intake';
import { findUpload } from './find-upload';
import { takeInFile, type TakenIn } from './take-in-file';
import { uploadStore } from './upload-store';

export const takeInUploadInput = z.object({
  upload: z.string().max(64),
  /** The answer to «similar»: take it in all the same. */
  keep: z.boolean().default(false),
});

/**
 * Takes a finished upload of this person into the library. The upload is gone afterwards, also when
 * it is refused; it stays while a question is open, or when the fault was not the file's.
 * Throws RATE_LIMITED as `countIntake` does.
 */
export async function takeInUpload(
  actor: StaffActor,
  { upload, keep }: z.output<typeof takeInUploadInput>,
  now: Date,
): Promise<TakenIn> {
  authorize(actor, 'media.upload');
  const file = await findUpload(actor, upload);
  await countIntake(actor);
  const store = await uploadStore();
  try {
    const taken = await takeInFile(actor, { ...file, keep }, now);
    if (taken.state !== 'similar') await store.discard(upload);
    return taken;
  } catch (error) {
    if (error instanceof NewsroomError && error.code === 'INVALID') await store.discard(upload);
    throw error;
  }
}
