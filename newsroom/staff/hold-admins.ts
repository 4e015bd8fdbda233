import type { Tx } from '../db/client';
import { NewsroomError } from '../errors';
import type { Actor } from './actor';

/**
 * Holds the administrators' rows until the transaction ends, so that two who decide about people
 * follow each other; without hindering those who refer to the rows (events, articles). Whoever was
 * an administrator when the request began and is none any more is refused with FORBIDDEN.
 *
 * @returns their ids
 */
export async function holdAdmins(tx: Tx, actor: Actor): Promise<number[]> {
  const rows = await tx.$queryRaw<{ id: number }[]>`
    SELECT id FROM "Staff" WHERE role = 'admin' AND "disabledAt" IS NULL
    ORDER BY id FOR NO KEY UPDATE`;
  const ids = rows.map(({ id }) => id);
  if (actor.kind === 'staff' && !ids.includes(actor.id)) throw new NewsroomError('FORBIDDEN');
  return ids;
}

/** Refuses with RULE what would leave the newsroom without an administrator. */
export function requireOtherAdmin(admins: number[], id: number): void {
  if (admins.length === 1 && admins[0] === id) {
    throw new NewsroomError('RULE', { sentence: 'lastAdmin' });
  }
}
