import type { Tx } from '../db/client';
import { NewsroomError } from '../errors';

/** Refuses with RULE a name that another template has. One who is quicker meets the unique index. */
export async function requireFreeName(tx: Tx, name: string, id?: number): Promise<void> {
  if ((await tx.articleTemplate.count({ where: { name, NOT: { id } } })) === 0) return;
  throw new NewsroomError('RULE', {
    sentence: 'templateNameTaken',
    fields: { name: 'templateNameTaken' },
  });
}
