import { z } from 'zod';
import { rowId } from '../articles/command-input';
import type { Tx } from '../db/client';
import { write } from '../db/write';
import { NewsroomError } from '../errors';
import type { StaffActor } from './actor';
import { lockStaff } from './lock-staff';
import { authorize } from './policy';

export const endSessionsInput = z.object({
  /** Whose. */
  id: rowId,
  /** One of them; without it all, the actor's own present one excepted. */
  session: z.uuid().optional(),
});

/** Ends sessions of oneself, or of anybody as an administrator, at once. Throws NOT_FOUND for a session of somebody else. */
export async function endSessions(
  actor: StaffActor,
  { id: staffId, session }: z.infer<typeof endSessionsInput>,
  now: Date,
): Promise<void> {
  const isOwn = staffId === actor.id;
  if (!isOwn) authorize(actor, 'staff.manage');
  await write(actor, now, async (tx, record) => {
    const whose = { staffId, ...(session && { id: session }) };
    if (session) await requireThere(tx, whose);
    else await lockStaff(tx, staffId);
    const { count } = await tx.session.updateMany({
      where: {
        ...whose,
        endedAt: null,
        ...(isOwn && !session && { NOT: { id: actor.sessionId } }),
      },
      data: { endedAt: now },
    });
    if (count === 0) return;
    record({ type: 'session.ended', nounId: String(staffId), data: { everywhere: !session } });
  });
}

async function requireThere(tx: Tx, where: { staffId: number; id?: string }) {
  if ((await tx.session.count({ where })) === 0) {
    throw new NewsroomError('NOT_FOUND', { sentence: 'unknownSession' });
  }
}
