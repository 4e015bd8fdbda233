import { z } from 'zod';
import { Role } from '../../db/generated/enums';
import { write } from '../../db/write';
import { changesBetween } from '../../events/changes';
import type { Actor } from '../actor';
import { authorize } from '../policy';
import { requireConfirmed } from '../require-confirmed';
import { listRequiredRoles, SIGN_IN_KEY } from './required-roles';

export const updateRequiredRolesInput = z.object({ roles: z.array(z.enum(Object.values(Role))) });

/**
 * Says which roles may not work without a second factor. Who has none is led to it at the next click
 * and can do nothing else until then.
 */
export async function updateRequiredRoles(
  actor: Actor,
  { roles }: z.infer<typeof updateRequiredRolesInput>,
  now: Date,
): Promise<void> {
  authorize(actor, 'staff.manage');
  requireConfirmed(actor, now);
  const factorRoles = Object.values(Role).filter((role) => roles.includes(role));
  await write(actor, now, async (tx, record) => {
    const before = { factorRoles: await listRequiredRoles(tx) };
    await tx.setting.upsert({
      where: { key: SIGN_IN_KEY },
      create: { key: SIGN_IN_KEY, value: { factorRoles }, updatedAt: now },
      update: { value: { factorRoles }, updatedAt: now, version: { increment: 1 } },
    });
    const changes = changesBetween(before, { factorRoles }, ['factorRoles']);
    if (changes.length > 0)
      record({ type: 'factor.required', nounId: SIGN_IN_KEY, data: { changes } });
  });
}
