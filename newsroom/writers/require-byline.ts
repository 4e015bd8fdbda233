import type { Tx } from '../db/client';
import { NewsroomError } from '../errors';
import { isUsable } from '../media/usable';

interface Byline {
  handle: string | null;
  staffId: number | null;
  portraitId: number | null;
}

/**
 * Refuses with INVALID a handle or an account that another byline has, an account that there is not,
 * and a portrait that readers may not see. Only what changed is looked at.
 *
 * @param id of the byline itself; null for a new one
 */
export async function requireByline(
  tx: Tx,
  id: number | null,
  wanted: Byline,
  before: Byline,
  now: Date,
): Promise<void> {
  const others = id === null ? {} : { NOT: { id } };
  const { handle, staffId, portraitId } = wanted;
  if (handle !== null && handle !== before.handle) {
    const taken = await tx.writer.count({ where: { handle, ...others } });
    if (taken > 0) throw refused('handle', 'handleTaken');
  }
  if (staffId !== null && staffId !== before.staffId) {
    const person = await tx.staff.count({ where: { id: staffId, disabledAt: null } });
    if (person === 0) throw refused('staffId', 'unknownColleague');
    const taken = await tx.writer.count({ where: { staffId, ...others } });
    if (taken > 0) throw refused('staffId', 'accountHasByline');
  }
  if (portraitId !== null && portraitId !== before.portraitId) {
    const media = await tx.media.findUnique({ where: { id: portraitId } });
    const isThere = media?.kind === 'picture' && media.deletedAt === null && isUsable(media, now);
    if (!isThere) throw refused('portraitId', 'unknownPicture');
  }
}

function refused(
  field: keyof Byline,
  sentence: 'handleTaken' | 'unknownColleague' | 'accountHasByline' | 'unknownPicture',
): NewsroomError {
  return new NewsroomError('INVALID', { sentence, fields: { [field]: sentence } });
}
