import type { Tx } from '../db/client';
import { NewsroomError } from '../errors';
import type { StaffActor } from '../staff/actor';

/** One's own view, held until the transaction ends. Throws NOT_FOUND. */
export async function lockView(tx: Tx, actor: StaffActor, id: number): Promise<{ name: string }> {
  await tx.$queryRaw`SELECT 1 FROM "SavedView" WHERE id = ${id} FOR UPDATE`;
  const view = await tx.savedView.findFirst({
    where: { id, staffId: actor.id },
    select: { name: true },
  });
  if (!view) throw new NewsroomError('NOT_FOUND', { sentence: 'unknownView' });
  return view;
}
