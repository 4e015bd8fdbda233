import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { db } from '../../db/client';
import { write } from '../../db/write';
import { NewsroomError } from '../../errors';
import type { StaffActor } from '../actor';
import { checkPassword, hashPassword } from '../password';
import { recordRefusal } from '../record-refusal';
import { countAttempt, forgiveAttempt } from '../sign-in-throttle';
import { newPassword } from './new-password';
import { requireGoodPassword } from './require-good-password';
import { setPassword } from './set-password';

export const changePasswordInput = z.object({
  current: z.string().min(1, 'passwordMissing').max(1000, 'tooLong'),
  password: newPassword,
});

/**
 * Changes one's own password, with the old one. Every other session ends, and this one goes on under another
 * id: who knew its cookie has none (ASVS 5.0, 7.2.4). A wrong old one and a bad new one are INVALID under their
 * fields, too many tries RATE_LIMITED.
 *
 * @returns the session's new id
 */
export async function changePassword(
  actor: StaffActor,
  { current, password }: z.infer<typeof changePasswordInput>,
  { address }: { address: string },
  now: Date,
): Promise<string> {
  // As in confirm-session.ts.
  const attempt = { email: actor.email, address, known: false };
  await countAttempt('confirm', attempt);
  const before = await db().staff.findUniqueOrThrow({ where: { id: actor.id } });
  if (!(await checkPassword(before.passwordHash, current))) {
    await recordRefusal(actor, { staffId: actor.id, address, step: 'confirmation' }, now);
    throw new NewsroomError('INVALID', { fields: { current: 'passwordWrong' } });
  }
  await forgiveAttempt('confirm', attempt);
  if (password === current) {
    throw new NewsroomError('INVALID', { fields: { password: 'passwordSame' } });
  }
  await requireGoodPassword(password, actor);
  const passwordHash = await hashPassword(password);
  return write(actor, now, async (tx, record) => {
    // Two changes at once, both with the old one: the second no longer has it.
    const { count } = await tx.staff.updateMany({
      where: { id: actor.id, passwordHash: before.passwordHash },
      data: { passwordHash },
    });
    if (count === 0) throw new NewsroomError('INVALID', { fields: { current: 'passwordWrong' } });
    const id = randomUUID();
    const session = await tx.session.updateMany({
      where: { id: actor.sessionId, endedAt: null },
      data: { id },
    });
    if (session.count === 0) throw new NewsroomError('UNAUTHENTICATED');
    await setPassword(tx, actor, { passwordHash, but: id }, now);
    record({ type: 'password.changed', nounId: String(actor.id), data: {} });
    return id;
  });
}
