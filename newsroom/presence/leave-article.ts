import { write } from '../db/write';
import type { StaffActor } from '../staff/actor';
import { placeOf } from './held-lock';
import type { OpenScreen } from './presence-input';

/**
 * A tab of the actor closes the article; a lead that it held ends with it. Needs no right: the
 * article may be out of reach, or gone, by now.
 */
export async function leaveArticle(actor: StaffActor, input: OpenScreen, now: Date): Promise<void> {
  await write(actor, now, async (tx) => {
    await tx.presence.deleteMany({ where: placeOf(actor, input) });
  });
}
