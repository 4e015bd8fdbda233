import { write } from '../db/write';
import type { StaffActor } from '../staff/actor';
import { placeOf } from './held-lock';
import type { OpenScreen } from './presence-input';
import { reachArticle } from './reach-article';

/** A tab closes the article; a lead that it held ends with it. */
export async function leaveArticle(actor: StaffActor, input: OpenScreen, now: Date): Promise<void> {
  await write(actor, now, async (tx) => {
    await reachArticle(tx, actor, input.id, now);
    await tx.presence.deleteMany({ where: placeOf(actor, input) });
  });
}
