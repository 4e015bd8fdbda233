import { db } from '../db/client';
import type { Actor } from '../staff/actor';
import { authorize, rolesWith } from '../staff/policy';
import type { RoleName } from '../staff/actor';

export interface AssignablePerson {
  id: number;
  name: string;
  role: RoleName;
}

/** Who may be asked for an article, by name. Throws FORBIDDEN for who may ask nobody. */
export async function listAssignable(actor: Actor): Promise<AssignablePerson[]> {
  authorize(actor, 'article.assign');
  return db().staff.findMany({
    where: { disabledAt: null, role: { in: rolesWith('article.edit') } },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true, role: true },
  });
}
