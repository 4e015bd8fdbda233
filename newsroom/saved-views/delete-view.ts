import type { z } from 'zod';
import { write } from '../db/write';
import type { StaffActor } from '../staff/actor';
import { authorize } from '../staff/policy';
import type { viewId } from './change-view';
import { lockView } from './lock-view';

/** Forgets one's own view. Throws NOT_FOUND for another's. */
export async function deleteView(
  actor: StaffActor,
  { id }: z.output<typeof viewId>,
  now: Date,
): Promise<void> {
  authorize(actor, 'article.read');
  await write(actor, now, async (tx, record) => {
    const view = await lockView(tx, actor, id);
    await tx.savedView.delete({ where: { id } });
    record({ type: 'view.deleted', nounId: String(id), data: { name: view.name } });
  });
}
