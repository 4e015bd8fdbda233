import { db } from '../db/client';
import type { StaffActor } from '../staff/actor';

/** How many notices this person has not seen; for the bell. */
export async function countNotices(actor: StaffActor): Promise<number> {
  return db().notice.count({ where: { staffId: actor.id, seenAt: null } });
}
