import { z } from 'zod';
import { db } from '../../db/client';
import { write } from '../../db/write';
import { NewsroomError } from '../../errors';
import { SYSTEM } from '../actor';
import { lockStaff } from '../lock-staff';
import { hashPassword } from '../password';
import { openReset } from './find-reset';
import { newPassword } from './new-password';
import { requireGoodPassword } from './require-good-password';
import { setPassword } from './set-password';

const resetToken = z.string().max(100).catch('');

export const resetPasswordInput = z.object({ token: resetToken, password: newPassword });

/**
 * Sets a new password by the link of a letter, once, within half an hour. Every session ends; signing
 * in takes the new password, and the code where there is a second factor. A link that does not open
 * is RULE (resetPassed), whatever the reason.
 */
export async function resetPassword(
  { token, password }: z.infer<typeof resetPasswordInput>,
  { address }: { address: string },
  now: Date,
): Promise<void> {
  const passed = new NewsroomError('RULE', { sentence: 'resetPassed' });
  const found = await db().passwordReset.findFirst({
    where: openReset(token, now),
    include: { staff: true },
  });
  // Nobody makes us hash passwords with a link that opens nothing.
  if (!found?.staff) throw passed;
  const { staff } = found;
  await requireGoodPassword(password, staff);
  const passwordHash = await hashPassword(password);
  await write(SYSTEM, now, async (tx, record) => {
    // Before the link: whoever changes address or password takes the person first, then the links.
    const owner = await lockStaff(tx, staff.id);
    const { count } = await tx.passwordReset.updateMany({
      where: openReset(token, now),
      data: { usedAt: now },
    });
    if (count === 0) throw passed;
    await setPassword(tx, owner, { passwordHash, but: null }, now);
    record({ type: 'password.reset', nounId: String(staff.id), data: { address } });
  });
}
