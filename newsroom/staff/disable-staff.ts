import { z } from 'zod';
import { write } from '../db/write';
import { NewsroomError } from '../errors';
import type { Actor } from './actor';
import { authorize } from './policy';

export const disableStaffInput = z.object({ id: z.number().int().positive() });

/** Shuts a person out at once, on every device. The last administrator stays. */
export async function disableStaff(
  actor: Actor,
  input: z.infer<typeof disableStaffInput>,
  now: Date,
): Promise<void> {
  authorize(actor, 'staff.manage');
  await write(actor, now, async (tx, record) => {
    // Two administrators who disable each other at once must not both succeed.
    const admins = await tx.$queryRaw<{ id: number }[]>`
      SELECT id FROM "Staff" WHERE role = 'admin' AND "disabledAt" IS NULL FOR UPDATE`;
    if (admins.length === 1 && admins[0]?.id === input.id) {
      throw new NewsroomError('RULE', { sentence: 'lastAdmin' });
    }
    const staff = await tx.staff.update({ where: { id: input.id }, data: { disabledAt: now } });
    await tx.session.updateMany({
      where: { staffId: staff.id, endedAt: null },
      data: { endedAt: now },
    });
    record({ type: 'staff.disabled', nounId: String(staff.id), data: {} });
  });
}
