import { z } from 'zod';
import { write } from '../db/write';
import { addJob, cutKey } from '../jobs/add-job';
import type { Actor } from '../staff/actor';
import { lockOwnPicture } from './lock-own-picture';

export const retryCutInput = z.object({
  id: z.coerce.number<number | string>().int().positive().max(2_147_483_647),
});

/** Has a picture cut at once that the queue has given up or would try again only later. */
export async function retryCut(
  actor: Actor,
  input: z.input<typeof retryCutInput>,
  now: Date,
): Promise<void> {
  const { id } = retryCutInput.parse(input);
  await write(actor, now, async (tx) => {
    const { cutState } = await lockOwnPicture(tx, actor, id);
    if (cutState === 'ready') return;
    const begun = { cutState: 'waiting', cutProgress: 0, cutError: null } as const;
    await tx.media.update({ where: { id }, data: begun });
    await addJob(tx, 'cut-renditions', { mediaId: id }, cutKey(id));
  });
}
