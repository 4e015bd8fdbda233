import type { z } from 'zod';
import { write } from '../db/write';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import { lockChecklist, type checklistScope } from './update-checklist';

/**
 * Takes a section's own rules away, so that the newspaper's hold there; of the newspaper, so that
 * those it began with hold. Throws CONFLICT when somebody has changed them since.
 */
export async function resetChecklist(
  actor: Actor,
  input: z.output<typeof checklistScope>,
  now: Date,
): Promise<void> {
  authorize(actor, 'checklist.edit');
  await write(actor, now, async (tx, record) => {
    const key = await lockChecklist(tx, input, now);
    await tx.setting.delete({ where: { key } });
    record({ type: 'checklist.changed', nounId: key, data: { sectionId: input.sectionId } });
  });
}
