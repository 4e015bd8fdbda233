import { z } from 'zod';
import { write } from '../../db/write';
import { NewsroomError } from '../../errors';
import { getPublication } from '../../settings/get-publication';
import type { StaffActor } from '../actor';
import { lockStaff } from '../lock-staff';
import { linkedChange } from './address-link';
import { setAddress } from './set-address';

export const confirmAddressInput = z.object({ token: z.string().max(100).catch('') });

/**
 * Takes the e-mail address over that one asked for, by the link that was sent there, once, within
 * half an hour. A link that is somebody else's, made up, used or too old is RULE (addressPassed), an
 * address that another account got meanwhile RULE (emailNotFree).
 */
export async function confirmAddress(
  actor: StaffActor,
  { token }: z.infer<typeof confirmAddressInput>,
  now: Date,
): Promise<void> {
  const { name: newspaper } = await getPublication();
  await write(actor, now, async (tx, record) => {
    const person = await lockStaff(tx, actor.id);
    const where = linkedChange(actor.id, token, now);
    const change = await tx.addressChange.findFirst({ where });
    if (!change) throw new NewsroomError('RULE', { sentence: 'addressPassed' });
    const { email } = change;
    const taken = await tx.staff.count({ where: { email, id: { not: actor.id } } });
    if (taken > 0) throw new NewsroomError('RULE', { sentence: 'emailNotFree' });
    await setAddress(tx, person, { email, newspaper }, now);
    const changes = [{ field: 'email', from: person.email, to: email }];
    record({ type: 'staff.changed', nounId: String(actor.id), data: { changes } });
  });
}
