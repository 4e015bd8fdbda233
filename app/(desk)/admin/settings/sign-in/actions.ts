'use server';

import { z } from 'zod';
import {
  updateRequiredRoles,
  updateRequiredRolesInput,
} from '@/newsroom/staff/factor/update-required-roles';
import { staffAction } from '@/web/staff-action';

export const updateRequiredRolesAction = staffAction({
  permission: 'staff.manage',
  // A box that is ticked is sent under the role's name.
  input: z
    .record(z.string(), z.string())
    .transform((boxes) => ({ roles: Object.keys(boxes) }))
    .pipe(updateRequiredRolesInput),
  run: (actor, input, now) => updateRequiredRoles(actor, input, now),
});
