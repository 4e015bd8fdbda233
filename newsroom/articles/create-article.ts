import { z } from 'zod';
import { write } from '../db/write';
import type { Actor } from '../staff/actor';
import { actorId } from '../staff/actor';
import { authorize } from '../staff/policy';
import { EMPTY_FIELDS } from './fields';
import { startDraft } from './start-draft';

export const createInput = z.object({
  kind: z.enum(['news', 'report', 'opinion', 'explainer']).default('news'),
});

/** Begins an empty draft that belongs to the actor, with the actor's own byline when there is one. */
export async function createArticle(
  actor: Actor,
  input: z.infer<typeof createInput>,
  now: Date,
): Promise<{ id: number }> {
  authorize(actor, 'article.create');
  return write(actor, now, async (tx, record) => {
    const staffId = actorId(actor);
    const byline = staffId ? await tx.writer.findUnique({ where: { staffId } }) : null;
    const fields = { ...EMPTY_FIELDS, kind: input.kind, writerIds: byline ? [byline.id] : [] };
    const id = await startDraft(tx, actor, fields, now);
    record({ type: 'article.created', nounId: String(id), data: {} });
    return { id };
  });
}
