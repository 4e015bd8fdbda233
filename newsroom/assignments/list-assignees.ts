import { db } from '../db/client';
import type { Actor } from '../staff/actor';
import { authorize, rolesWith } from '../staff/policy';
import type { AssignablePerson } from './list-assignable';

export interface Assignee extends AssignablePerson {
  /** False for whoever was asked for articles and may not be asked any more. */
  isAssignable: boolean;
}

/** Whoever may be asked for articles or has been asked for one, by name. Throws FORBIDDEN for who may ask nobody. */
export async function listAssignees(actor: Actor): Promise<Assignee[]> {
  authorize(actor, 'article.assign');
  const roles = rolesWith('article.edit');
  const rows = await db().staff.findMany({
    where: { OR: [{ disabledAt: null, role: { in: roles } }, { assigned: { some: {} } }] },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true, role: true, disabledAt: true },
  });
  return rows.map(({ disabledAt, ...person }) => ({
    ...person,
    isAssignable: disabledAt === null && roles.includes(person.role),
  }));
}
