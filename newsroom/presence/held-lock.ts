import type { Tx } from '../db/client';
import type { StaffActor } from '../staff/actor';
import { heldLock } from './presence-rules';
import type { OpenScreen } from './presence-input';

const person = { select: { id: true, name: true } } as const;

/** The lock's row with its people, while it holds. */
export async function findHeldLock(tx: Tx, id: number, now: Date) {
  return tx.editLock.findFirst({
    where: { articleId: id, ...heldLock(now) },
    include: { staff: person, askedBy: person },
  });
}

export type HeldLock = NonNullable<Awaited<ReturnType<typeof findHeldLock>>>;

/** Lets somebody in an open tab lead from now on; nobody's asking outlives that. */
export async function giveLead(
  tx: Tx,
  to: { articleId: number; staffId: number; screen: string },
  now: Date,
  takenFrom: HeldLock | null = null,
): Promise<void> {
  const lead = {
    staffId: to.staffId,
    screen: to.screen,
    since: now,
    renewedAt: now,
    askedById: null,
    askedScreen: null,
    askedAt: null,
    declinedAt: null,
    takenFromId: takenFrom?.staffId ?? null,
    takenFromScreen: takenFrom?.screen ?? null,
  };
  await tx.editLock.upsert({
    where: { articleId: to.articleId },
    create: { articleId: to.articleId, ...lead },
    update: lead,
  });
}

/** The place of a person's tab in an article, as the rows name it. */
export function placeOf(actor: StaffActor, { id, screen }: OpenScreen) {
  return { articleId: id, staffId: actor.id, screen };
}
