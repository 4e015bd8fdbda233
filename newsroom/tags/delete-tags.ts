import type { z } from 'zod';
import { changeNames } from '../db/hold-names';
import { write } from '../db/write';
import { NewsroomError } from '../errors';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import { lockTags } from './lock-tag';
import type { deleteTagsInput } from './tag-input';
import { unusedTag } from './unused-tag';

/**
 * Deletes tags that nothing has, with their synonyms; returns how many. Refuses with RULE when
 * something has one of them by now. Revisions that name one go without it.
 */
export async function deleteTags(
  actor: Actor,
  { ids }: z.output<typeof deleteTagsInput>,
  now: Date,
): Promise<{ deleted: number }> {
  authorize(actor, 'tag.edit');
  return write(actor, now, async (tx, record) => {
    await changeNames(tx);
    const tags = [...(await lockTags(tx, ids)).values()];
    const [{ used }] = await tx.$queryRaw<[{ used: boolean }]>`
      SELECT EXISTS (SELECT 1 FROM "Tag" t WHERE t."id" = ANY(${ids}) AND NOT ${unusedTag}) AS used`;
    if (used) throw new NewsroomError('RULE', { sentence: 'tagUsed' });
    await tx.tag.deleteMany({ where: { leadsToId: { in: ids } } });
    await tx.tag.deleteMany({ where: { id: { in: ids } } });
    for (const { id, name } of tags) {
      record({ type: 'tag.deleted', nounId: String(id), data: { name } });
    }
    return { deleted: tags.length };
  });
}
