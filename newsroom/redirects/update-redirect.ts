import type { z } from 'zod';
import { write } from '../db/write';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import { addRedirect } from './add-redirect';
import { lockRedirect } from './lock-redirect';
import { atItsField, type redirectChange } from './redirect-input';

/**
 * Changes a redirect; from then on it is one that was made by hand. Throws NOT_FOUND, CONFLICT when
 * somebody else changed it meanwhile, INVALID at the field whose address cannot be taken.
 */
export async function updateRedirect(
  actor: Actor,
  { id, version, from, kind, answer, to }: z.output<typeof redirectChange>,
  now: Date,
): Promise<void> {
  authorize(actor, 'redirect.edit');
  await atItsField(() =>
    write(actor, now, async (tx, record) => {
      await lockRedirect(tx, { id, version });
      const target = answer === 'gone' ? null : to;
      const given = { id, from, to: target, kind, source: 'hand' } as const;
      await addRedirect(tx, record, given, now);
    }),
  );
}
