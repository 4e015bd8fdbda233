import { mail } from '@/messages/ar-mail';
import { write } from '../../db/write';
import { NewsroomError } from '../../errors';
import { sendMail } from '../../mail/send-mail';
import { getPublication } from '../../settings/get-publication';
import type { StaffActor } from '../actor';
import { requireConfirmed } from '../require-confirmed';
import { listRequiredRoles } from './required-roles';

/** Gives one's own second factor up, where the role may work without one. */
export async function removeFactor(actor: StaffActor, now: Date): Promise<void> {
  requireConfirmed(actor, now);
  const { name: newspaper } = await getPublication();
  await write(actor, now, async (tx, record) => {
    if ((await listRequiredRoles(tx)).includes(actor.role)) {
      throw new NewsroomError('RULE', { sentence: 'factorRequired' });
    }
    const { count } = await tx.secondFactor.deleteMany({ where: { staffId: actor.id } });
    if (count === 0) return;
    await tx.recoveryCode.deleteMany({ where: { staffId: actor.id } });
    await sendMail(tx, actor, mail.factorRemoved({ newspaper }), now);
    record({ type: 'factor.removed', nounId: String(actor.id), data: { byAdmin: false } });
  });
}
