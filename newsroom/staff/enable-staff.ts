import type { z } from 'zod';
import { write } from '../db/write';
import type { Actor } from './actor';
import { holdAdmins } from './hold-admins';
import { lockStaff } from './lock-staff';
import { authorize } from './policy';
import { requireConfirmed } from './require-confirmed';
import { staffId } from './staff-input';

export const enableStaffInput = staffId;

/** Lets a disabled person in again, with the former role, sections and password. */
export async function enableStaff(
  actor: Actor,
  input: z.infer<typeof enableStaffInput>,
  now: Date,
): Promise<void> {
  authorize(actor, 'staff.manage');
  await write(actor, now, async (tx, record) => {
    await holdAdmins(tx, actor);
    const { id, disabledAt } = await lockStaff(tx, input.id);
    requireConfirmed(actor, now);
    if (!disabledAt) return;
    await tx.staff.update({ where: { id }, data: { disabledAt: null } });
    record({ type: 'staff.enabled', nounId: String(id), data: {} });
  });
}
