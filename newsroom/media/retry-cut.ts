import { write } from '../db/write';
import { addJob, cutKey } from '../jobs/add-job';
import type { Actor } from '../staff/actor';
import { lockOwnPicture } from './lock-own-picture';
import type { MediaIdInput } from './media-input';

/** Has a picture cut at once that the queue has given up or would try again only later. */
export async function retryCut(actor: Actor, { id }: MediaIdInput, now: Date): Promise<void> {
  await write(actor, now, async (tx) => {
    const { cutState } = await lockOwnPicture(tx, actor, id);
    if (cutState === 'ready') return;
    const begun = { cutState: 'waiting', cutProgress: 0, cutError: null } as const;
    await tx.media.update({ where: { id }, data: begun });
    await addJob(tx, 'cut-renditions', { mediaId: id }, cutKey(id));
  });
}
