import { z } from 'zod';
import { write } from '../db/write';
import type { Actor } from './actor';
import { hashPassword } from './password';
import { authorize } from './policy';

export const createStaffInput = z.object({
  email: z.email('emailWrong').trim().toLowerCase().max(254, 'tooLong'),
  name: z.string().trim().min(2, 'nameMissing').max(80, 'tooLong'),
  role: z.enum(['reporter', 'editor', 'chief', 'photo', 'admin']),
  // NIST SP 800-63B-4: length is what counts, no composition rules.
  password: z.string().min(15, 'passwordTooShort').max(1000, 'tooLong'),
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
