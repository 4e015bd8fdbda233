import { write } from '../../db/write';
import type { StaffActor } from '../actor';

/** Gives up the e-mail address that one asked for; its link opens nothing any more. */
export async function withdrawAddress(actor: StaffActor, now: Date): Promise<void> {
  await write(actor, now, async (tx) => {
    await tx.addressChange.deleteMany({ where: { staffId: actor.id } });
  });
}
