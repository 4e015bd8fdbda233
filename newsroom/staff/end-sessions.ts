import { z } from 'zod';
import { rowId } from '../articles/command-input';
import type { Tx } from '../db/client';
import { write } from '../db/write';
import { NewsroomError } from '../errors';
import type { StaffActor } from './actor';
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
    await requireThere(tx, whose);
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

async function requireThere(tx: Tx, { staffId, id }: { staffId: number; id?: string }) {
  if (id && (await tx.session.count({ where: { id, staffId } })) === 0) {
    throw new NewsroomError('NOT_FOUND', { sentence: 'unknownSession' });
  }
  if (!id && (await tx.staff.count({ where: { id: staffId } })) === 0) {
    throw new NewsroomError('NOT_FOUND', { sentence: 'unknownStaff' });
  }
}
