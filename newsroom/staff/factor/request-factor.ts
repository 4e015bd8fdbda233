import { write } from '../../db/write';
import { NewsroomError } from '../../errors';
import { sealText } from '../../secrets/seal-text';
import type { StaffActor } from '../actor';
import { requireConfirmed } from '../require-confirmed';
import { factorRow } from './spend-code';
import { newFactorSecret } from './totp';

/**
 * Prepares a second factor for the person: a new secret, which counts for nothing until a code of it
 * was typed. Asked for again, there is another one.
 */
export async function requestFactor(actor: StaffActor, now: Date): Promise<void> {
  requireConfirmed(actor, now);
  const sealedSecret = sealText('second factor', factorRow(actor.id), newFactorSecret());
  await write(actor, now, async (tx) => {
    await tx.secondFactor.deleteMany({ where: { staffId: actor.id, enabledAt: null } });
    const { count } = await tx.secondFactor.createMany({
      data: [{ staffId: actor.id, sealedSecret, createdAt: now }],
      skipDuplicates: true,
    });
    if (count === 0) throw new NewsroomError('RULE', { sentence: 'factorEnabledAlready' });
  });
}
