import type { z } from 'zod';
import { write } from '../db/write';
import { NewsroomError } from '../errors';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import { addRedirect } from './add-redirect';
import { normalPath } from './normal-path';
import { atItsField, type redirectInput } from './redirect-input';

/**
 * Makes a redirect by hand; addresses asked for in vain that it answers leave their list. Throws
 * INVALID at the field whose address cannot be taken, for one that is redirected already too.
 */
export async function createRedirect(
  actor: Actor,
  { from, kind, answer, to }: z.output<typeof redirectInput>,
  now: Date,
): Promise<{ id: number }> {
  authorize(actor, 'redirect.edit');
  return atItsField(() =>
    write(actor, now, async (tx, record) => {
      const fromPath = normalPath(from) ?? '';
      if ((await tx.redirect.count({ where: { fromPath } })) > 0) {
        throw new NewsroomError('RULE', { sentence: 'redirectTaken' });
      }
      const target = answer === 'gone' ? null : to;
      const given = { from, to: target, kind, source: 'hand' } as const;
      return { id: await addRedirect(tx, record, given, now) };
    }),
  );
}
