import type { RefusalKey } from '@/messages/ar-refusals';
import { NewsroomError } from '../errors';

/** The refusal of a file, in the newsroom's words. */
export function refusedFile(sentence: RefusalKey): NewsroomError {
  return new NewsroomError('INVALID', { sentence, fields: { file: sentence } });
}
