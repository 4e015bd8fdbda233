import type { z } from 'zod';
import { write } from '../db/write';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import { lockRedirect } from './lock-redirect';
import type { redirectRef } from './redirect-input';

/** Deletes a redirect: its address is unknown from then on. Throws NOT_FOUND, and CONFLICT when it was changed meanwhile. */
export async function deleteRedirect(
  actor: Actor,
  ref: z.output<typeof redirectRef>,
  now: Date,
): Promise<void> {
  authorize(actor, 'redirect.edit');
  await write(actor, now, async (tx, record) => {
    const { id, fromPath, toPath } = await lockRedirect(tx, ref);
    await tx.redirect.delete({ where: { id } });
    record({
      type: 'redirect.deleted',
      nounId: String(id),
      data: { from: fromPath, to: toPath },
    });
  });
}
