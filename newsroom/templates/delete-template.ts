import type { z } from 'zod';
import { write } from '../db/write';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import { lockTemplate } from './lock-template';
import type { templateId } from './template-input';

/** Deletes a template; what was begun with it stays as it is. */
export async function deleteTemplate(
  actor: Actor,
  { id }: z.output<typeof templateId>,
  now: Date,
): Promise<void> {
  authorize(actor, 'template.edit');
  await write(actor, now, async (tx, record) => {
    const { name } = await lockTemplate(tx, actor, id);
    await tx.articleTemplate.delete({ where: { id } });
    record({ type: 'template.deleted', nounId: String(id), data: { name } });
  });
}
