import type { z } from 'zod';
import { write } from '../db/write';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import { lockTemplate } from './lock-template';
import { requireFreeName } from './require-free-name';
import type { renameTemplateInput } from './template-input';

/** Gives a template another name and description. Refuses with RULE a name that is taken. */
export async function renameTemplate(
  actor: Actor,
  { id, name, description }: z.output<typeof renameTemplateInput>,
  now: Date,
): Promise<void> {
  authorize(actor, 'template.edit');
  await write(actor, now, async (tx, record) => {
    await lockTemplate(tx, actor, id);
    await requireFreeName(tx, name, id);
    await tx.articleTemplate.update({
      where: { id },
      data: { name, description, updatedAt: now },
    });
    record({ type: 'template.renamed', nounId: String(id), data: { name } });
  });
}
