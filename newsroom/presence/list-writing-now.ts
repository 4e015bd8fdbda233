import { db } from '../db/client';
import type { Actor } from '../staff/actor';
import { visibleTo } from '../staff/policy';
import { heldLock } from './presence-rules';
import type { Colleague } from './views';

/** Who leads the editing of which of these articles now, by article number; one query for a list. */
export async function listWritingNow(
  actor: Actor,
  ids: number[],
  now: Date,
): Promise<Record<number, Colleague>> {
  if (ids.length === 0) return {};
  const locks = await db().editLock.findMany({
    where: { articleId: { in: ids }, article: visibleTo(actor), ...heldLock(now) },
    select: { articleId: true, staff: { select: { id: true, name: true } } },
  });
  return Object.fromEntries(
    locks.map(({ articleId, staff }) => [
      Number(articleId),
      { staffId: staff.id, name: staff.name },
    ]),
  );
}
