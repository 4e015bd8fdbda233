import { z } from 'zod';
import { holdNames } from '../db/hold-names';
import { write } from '../db/write';
import type { Actor } from '../staff/actor';
import { actorId } from '../staff/actor';
import { authorize } from '../staff/policy';
import { beginFromTemplate } from '../templates/begin-from-template';
import { rowId } from './command-input';
import { EMPTY_FIELDS } from './fields';
import { startDraft } from './start-draft';

export const createInput = z.object({
  kind: z.enum(['news', 'report', 'opinion', 'explainer']).default('news'),
  /** Empty for none; a template brings its own kind. */
  template: z.union([z.literal('').transform(() => undefined), rowId]).optional(),
});

/**
 * Begins a draft that belongs to the actor, empty or with what a template holds, and with the
 * actor's own byline when there is one. Throws NOT_FOUND for a template that is gone.
 */
export async function createArticle(
  actor: Actor,
  { kind, template }: z.infer<typeof createInput>,
  now: Date,
): Promise<{ id: number }> {
  authorize(actor, 'article.create');
  return write(actor, now, async (tx, record) => {
    await holdNames(tx);
    const staffId = actorId(actor);
    const byline = staffId ? await tx.writer.findUnique({ where: { staffId } }) : null;
    const begun = template
      ? await beginFromTemplate(tx, actor, template)
      : { ...EMPTY_FIELDS, kind };
    const fields = { ...begun, writerIds: byline ? [byline.id] : [] };
    const id = await startDraft(tx, actor, fields, now);
    record({ type: 'article.created', nounId: String(id), data: template ? { template } : {} });
    return { id };
  });
}
