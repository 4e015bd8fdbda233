import { z } from 'zod';
import { write } from '../db/write';
import type { Actor } from '../staff/actor';
import { actorId } from '../staff/actor';
import { authorize } from '../staff/policy';
import { contentColumns } from './content-columns';
import { EMPTY_FIELDS } from './fields';

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
    const row = await tx.article.create({
      data: {
        createdAt: now,
        createdById: staffId,
        workStateAt: now,
        workingCopy: {
          create: {
            ...contentColumns(fields),
            titleFolded: '',
            fieldVersions: {},
            updatedAt: now,
            updatedById: staffId,
          },
        },
      },
    });
    record({ type: 'article.created', nounId: row.id.toString(), data: {} });
    return { id: Number(row.id) };
  });
}
