import { z } from 'zod';
import { mail } from '@/messages/ar-mail';
import type { Tx } from '../../db/client';
import { write } from '../../db/write';
import { NewsroomError } from '../../errors';
import { sendMail } from '../../mail/send-mail';
import { getPublication } from '../../settings/get-publication';
import type { StaffActor } from '../actor';
import { lockStaff } from '../lock-staff';
import { requireConfirmed } from '../require-confirmed';
import { hashRecoveryCode, newRecoveryCodes } from './recovery-codes';
import { spendCode } from './spend-code';

export const enableFactorInput = z.object({
  code: z.string().trim().min(1, 'codeMissing').max(60),
});

/**
 * Makes the prepared app the person's second factor, once its first code shows that it has the
 * secret, and ends the person's other sessions. Resolves to the recovery codes, which are shown this
 * once.
 */
export async function enableFactor(
  actor: StaffActor,
  { code }: z.infer<typeof enableFactorInput>,
  now: Date,
): Promise<{ codes: string[] }> {
  requireConfirmed(actor, now);
  const { name: newspaper } = await getPublication();
  return write(actor, now, async (tx, record) => {
    await lockStaff(tx, actor.id);
    const { count } = await tx.secondFactor.updateMany({
      where: { staffId: actor.id, enabledAt: null },
      data: { enabledAt: now },
    });
    if (count === 0) throw new NewsroomError('RULE', { sentence: 'factorNotPrepared' });
    if ((await spendCode(tx, actor.id, code, now)) !== 'app') {
      throw new NewsroomError('INVALID', { fields: { code: 'codeWrong' } });
    }
    const codes = await replaceRecoveryCodes(tx, actor.id);
    await tx.session.updateMany({
      where: { staffId: actor.id, endedAt: null, id: { not: actor.sessionId } },
      data: { endedAt: now },
    });
    await sendMail(tx, actor, mail.factorEnabled({ newspaper }), now);
    record({ type: 'factor.enabled', nounId: String(actor.id), data: {} });
    return { codes };
  });
}

/** Gives the person new recovery codes in place of the former; resolves to them. */
export async function replaceRecoveryCodes(tx: Tx, staffId: number): Promise<string[]> {
  const codes = newRecoveryCodes();
  await tx.recoveryCode.deleteMany({ where: { staffId } });
  await tx.recoveryCode.createMany({
    data: codes.map((code) => ({ staffId, codeHash: hashRecoveryCode(code) ?? '' })),
  });
  return codes;
}
