import type { Tx } from '../db/client';
import { NewsroomError } from '../errors';
import { rolesWith } from '../staff/policy';

/** The colleague who may be asked for articles; null for nobody. Refuses others with INVALID. */
export async function findAssignee(
  tx: Tx,
  id: number | null,
): Promise<{ id: number; name: string } | null> {
  if (id === null) return null;
  const person = await tx.staff.findFirst({
    where: { id, disabledAt: null, role: { in: rolesWith('article.edit') } },
    select: { id: true, name: true },
  });
  if (!person) throw new NewsroomError('INVALID', { fields: { assigneeId: 'unknownAssignee' } });
  return person;
}
