import { z } from 'zod';
import { write } from '../db/write';
import { NewsroomError } from '../errors';
import type { StaffActor } from '../staff/actor';
import { authorize } from '../staff/policy';
import { lockView } from './lock-view';
import { viewName } from './save-view';

export const viewId = z.object({ id: z.coerce.number().int().positive().max(2_147_483_647) });

export const changeViewInput = viewId.extend({
  name: viewName.optional(),
  pinned: z.enum(['yes', 'no']).optional(),
});

/** Renames or pins one's own view. Throws NOT_FOUND for another's, RULE for a name that is taken. */
export async function changeView(
  actor: StaffActor,
  { id, name, pinned }: z.output<typeof changeViewInput>,
  now: Date,
): Promise<void> {
  authorize(actor, 'article.read');
  await write(actor, now, async (tx, record) => {
    const view = await lockView(tx, actor, id);
    if (name !== undefined && name !== view.name) {
      const taken = await tx.savedView.count({ where: { staffId: actor.id, name } });
      if (taken > 0) {
        throw new NewsroomError('RULE', {
          sentence: 'viewNameTaken',
          fields: { name: 'viewNameTaken' },
        });
      }
    }
    await tx.savedView.update({
      where: { id },
      data: { name, ...(pinned !== undefined && { pinned: pinned === 'yes' }) },
    });
    record({ type: 'view.changed', nounId: String(id), data: { name: name ?? view.name } });
  });
}
