import { z } from 'zod';
import { write } from '../db/write';
import type { Actor } from './actor';
import { hashPassword } from './password';
import { newPassword } from './passwords/new-password';
import { authorize } from './policy';
import { ROLES, staffEmail, staffName } from './staff-input';

export const createStaffInput = z.object({
  email: staffEmail,
  name: staffName,
  role: z.enum(ROLES),
  password: newPassword,
  sectionIds: z.array(z.number().int().positive()).default([]),
});

/** Opens an account in the newsroom. */
export async function createStaff(
  actor: Actor,
  input: z.input<typeof createStaffInput>,
  now: Date,
): Promise<{ id: number }> {
  authorize(actor, 'staff.manage');
  const { password, sectionIds, ...data } = createStaffInput.parse(input);
  const passwordHash = await hashPassword(password);
  return write(actor, now, async (tx, record) => {
    const { id } = await tx.staff.create({
      data: {
        ...data,
        passwordHash,
        createdAt: now,
        sections: { create: sectionIds.map((sectionId) => ({ sectionId })) },
      },
    });
    record({ type: 'staff.created', nounId: String(id), data: { role: data.role } });
    return { id };
  });
}
