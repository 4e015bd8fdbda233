import { z } from 'zod';
import { write } from '../db/write';
import type { StaffActor } from './actor';
import { lockStaff } from './lock-staff';

export const endSessionInput = z.object({
  everywhere: z
    .enum(['yes', 'no'])
    .default('no')
    .transform((word) => word === 'yes'),
});

/** Ends the actor's session, or all of them, at once. Needs no permission: they are one's own. */
export async function endSession(
  actor: StaffActor,
  input: z.infer<typeof endSessionInput>,
  now: Date,
): Promise<void> {
  await write(actor, now, async (tx, record) => {
    if (input.everywhere) await lockStaff(tx, actor.id);
    await tx.session.updateMany({
      where: input.everywhere
        ? { staffId: actor.id, endedAt: null }
        : { id: actor.sessionId, endedAt: null },
      data: { endedAt: now },
    });
    record({ type: 'session.ended', nounId: String(actor.id), data: input });
  });
}
