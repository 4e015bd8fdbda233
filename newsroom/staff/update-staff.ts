import type { z } from 'zod';
import { mail } from '@/messages/ar-mail';
import type { Tx } from '../db/client';
import { write } from '../db/write';
import { NewsroomError } from '../errors';
import { changesBetween } from '../events/changes';
import { sendMail } from '../mail/send-mail';
import { getPublication } from '../settings/get-publication';
import { actorId, type Actor } from './actor';
import { holdAdmins } from './hold-admins';
import { requestAddress } from './address/request-address';
import { setAddress } from './address/set-address';
import { lockStaff } from './lock-staff';
import { authorize } from './policy';
import { requireConfirmed } from './require-confirmed';
import { staffEmail, staffId, staffName } from './staff-input';
import { countOne, limiter, type Limit } from './throttle';

export const updateStaffInput = staffId.extend({ name: staffName, email: staffEmail });

/** Letters with a link to confirm an address that one person may cause: each may go to a stranger. */
const LETTERS: Limit = { points: 5, duration: 60 * 60 };

/**
 * Changes the name and the e-mail address of an account: of one's own, or of anybody's as an
 * administrator. One's own address changes once the link sent to the new one was opened
 * (address/confirm-address.ts), and nothing tells whether another account has it. An administrator's
 * change of somebody else's acts at once, with a letter to both addresses; one that another account
 * has is refused with INVALID.
 */
export async function updateStaff(
  actor: Actor,
  input: z.infer<typeof updateStaffInput>,
  now: Date,
): Promise<void> {
  const isOwn = input.id === actorId(actor);
  if (!isOwn) authorize(actor, 'staff.manage');
  const { name: newspaper } = await getPublication();
  const moved = { email: input.email, newspaper };
  if (isOwn && actor.kind === 'staff' && actor.email !== input.email) {
    // Whoever has the address has the account: a lost password comes by mail.
    requireConfirmed(actor, now);
    await countOne(limiter('address', LETTERS), String(actor.id), 'tooManyAddressLetters');
  }
  await write(actor, now, async (tx, record) => {
    if (!isOwn) await holdAdmins(tx, actor);
    const person = await lockStaff(tx, input.id);
    const { id, name, email } = person;
    const isMoved = email !== input.email;
    if (isMoved) requireConfirmed(actor, now);
    const after = isOwn ? { name: input.name, email } : input;
    const changes = changesBetween({ name, email }, after, ['name', 'email']);
    if (name !== input.name) await tx.staff.update({ where: { id }, data: { name: input.name } });
    if (isMoved && isOwn) await requestAddress(tx, person, moved, now);
    if (isMoved && !isOwn) {
      await requireFree(tx, input.email);
      await setAddress(tx, person, moved, now);
      const by = actor.kind === 'staff' ? actor.name : newspaper;
      const text = mail.addressGiven({ newspaper, by });
      await sendMail(tx, { name: input.name, email: input.email }, text, now);
    }
    if (changes.length > 0)
      record({ type: 'staff.changed', nounId: String(id), data: { changes } });
  });
}

async function requireFree(tx: Tx, email: string): Promise<void> {
  const taken = await tx.staff.count({ where: { email } });
  if (taken > 0) throw new NewsroomError('INVALID', { fields: { email: 'emailHasAccount' } });
}
