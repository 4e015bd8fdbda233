import { z } from 'zod';
import { write } from '../../db/write';
import { NewsroomError } from '../../errors';
import type { Actor } from '../../staff/actor';
import { authorize } from '../../staff/policy';

export const missedDismissal = z.object({
  path: z.string().max(500),
  dismissed: z.enum(['yes', 'no']),
});

/** Takes an address off the list of those worth mending, or puts it back. Throws NOT_FOUND. */
export async function setMissedDismissed(
  actor: Actor,
  { path, dismissed }: z.output<typeof missedDismissal>,
  now: Date,
): Promise<void> {
  authorize(actor, 'redirect.edit');
  const isDismissed = dismissed === 'yes';
  await write(actor, now, async (tx, record) => {
    const { count } = await tx.missedAddress.updateMany({
      where: { path },
      data: { dismissedAt: isDismissed ? now : null },
    });
    if (count === 0) throw new NewsroomError('NOT_FOUND', { sentence: 'unknownMissed' });
    record({ type: 'missed.dismissed', nounId: path, data: { dismissed: isDismissed } });
  });
}
