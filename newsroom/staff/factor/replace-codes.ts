import { mail } from '@/messages/ar-mail';
import { write } from '../../db/write';
import { NewsroomError } from '../../errors';
import { sendMail } from '../../mail/send-mail';
import { getPublication } from '../../settings/get-publication';
import type { StaffActor } from '../actor';
import { requireConfirmed } from '../require-confirmed';
import { replaceRecoveryCodes } from './enable-factor';

/** Gives the person new recovery codes, which are shown this once; the former open nothing any more. */
export async function replaceCodes(actor: StaffActor, now: Date): Promise<{ codes: string[] }> {
  requireConfirmed(actor, now);
  const { name: newspaper } = await getPublication();
  return write(actor, now, async (tx, record) => {
    const enabled = { staffId: actor.id, enabledAt: { not: null } };
    if ((await tx.secondFactor.count({ where: enabled })) === 0) {
      throw new NewsroomError('RULE', { sentence: 'noFactor' });
    }
    const codes = await replaceRecoveryCodes(tx, actor.id);
    await sendMail(tx, actor, mail.codesReplaced({ newspaper }), now);
    record({ type: 'factor.codesRenewed', nounId: String(actor.id), data: {} });
    return { codes };
  });
}
