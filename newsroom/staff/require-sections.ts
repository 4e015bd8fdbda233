import type { Tx } from '../db/client';
import { NewsroomError } from '../errors';

/** The sections with these ids. Refuses with INVALID when one of them is not there. */
export async function requireSections(
  tx: Tx,
  ids: number[],
): Promise<{ id: number; name: string }[]> {
  if (ids.length === 0) return [];
  const found = await tx.section.findMany({
    where: { id: { in: ids }, leadsToId: null },
    select: { id: true, name: true },
  });
  if (found.length < ids.length) {
    throw new NewsroomError('INVALID', { fields: { sectionIds: 'unknownSection' } });
  }
  return found;
}
