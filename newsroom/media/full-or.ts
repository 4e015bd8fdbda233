import { NewsroomError } from '../errors';

/** STORAGE_FULL when there is no room, or no right to more of it; any other error stays what it is. */
export function fullOr(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'ENOSPC' || code === 'EDQUOT' ? new NewsroomError('STORAGE_FULL') : error;
}
