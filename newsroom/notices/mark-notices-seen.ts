import { z } from 'zod';
import { write } from '../db/write';
import type { StaffActor } from '../staff/actor';

export const markSeenInput = z.object({
  /** Id of the newest notice that was on the screen. */
  upTo: z.string().regex(/^\d{1,19}$/),
});

/** Seen ones stay this long. */
const KEPT_MS = 90 * 86_400_000;

/**
 * One's own notices up to one have been seen; what came after stays new. No event: reading is no
 * act of the newsroom.
 */
export async function markNoticesSeen(
  actor: StaffActor,
  { upTo }: z.infer<typeof markSeenInput>,
  now: Date,
): Promise<void> {
  await write(actor, now, async (tx) => {
    const own = { staffId: actor.id };
    await tx.notice.updateMany({
      where: { ...own, seenAt: null, eventId: { lte: BigInt(upTo) } },
      data: { seenAt: now },
    });
    await tx.notice.deleteMany({
      where: { ...own, seenAt: { not: null }, at: { lt: new Date(now.getTime() - KEPT_MS) } },
    });
  });
}
