import { z } from 'zod';
import { mail } from '@/messages/ar-mail';
import { rowId } from '../../articles/command-input';
import { write } from '../../db/write';
import { NewsroomError } from '../../errors';
import { sendMail } from '../../mail/send-mail';
import { getPublication } from '../../settings/get-publication';
import type { Actor } from '../actor';
import { lockStaff } from '../lock-staff';
import { authorize } from '../policy';
import { requireConfirmed } from '../require-confirmed';

export const removeStaffFactorInput = z.object({ id: rowId });

/**
 * Takes the second factor from somebody who has lost the app and the recovery codes, and ends all of
 * that person's sessions. Where the role needs one, the next sign-in leads to a new one.
 */
export async function removeStaffFactor(
  actor: Actor,
  { id }: z.infer<typeof removeStaffFactorInput>,
  now: Date,
): Promise<void> {
  authorize(actor, 'staff.manage');
  const { name: newspaper } = await getPublication();
  await write(actor, now, async (tx, record) => {
    const staff = await lockStaff(tx, id);
    requireConfirmed(actor, now);
    const { count } = await tx.secondFactor.deleteMany({ where: { staffId: id } });
    if (count === 0) throw new NewsroomError('RULE', { sentence: 'noFactor' });
    await tx.recoveryCode.deleteMany({ where: { staffId: id } });
    await tx.pendingSignIn.deleteMany({ where: { staffId: id } });
    await tx.session.updateMany({ where: { staffId: id, endedAt: null }, data: { endedAt: now } });
    await sendMail(tx, staff, mail.factorRemoved({ newspaper }), now);
    record({ type: 'factor.removed', nounId: String(id), data: { byAdmin: true } });
  });
}
