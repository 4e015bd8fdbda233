import { stat } from 'node:fs/promises';
import { NewsroomError } from '../errors';
import type { StaffActor } from '../staff/actor';
import { readUpload } from './list-uploads';
import { uploadStore } from './upload-store';

/** A file that has come whole and waits to be taken in. */
export interface FinishedUpload {
  path: string;
  fileName: string;
}

/**
 * A finished upload of this person. NOT_FOUND for others', for none and for what is over; INVALID
 * while bytes are missing.
 */
export async function findUpload(actor: StaffActor, id: string): Promise<FinishedUpload> {
  const store = await uploadStore();
  const upload = await readUpload(store, id);
  if (upload?.ownerId !== actor.id) {
    throw new NewsroomError('NOT_FOUND', { sentence: 'uploadUnknown' });
  }
  const path = store.pathOf(id);
  const file = await stat(path).catch(() => null);
  if (!file) throw new NewsroomError('NOT_FOUND', { sentence: 'uploadUnknown' });
  if (file.size !== upload.size) {
    throw new NewsroomError('INVALID', { sentence: 'uploadUnfinished' });
  }
  return { path, fileName: upload.fileName };
}
