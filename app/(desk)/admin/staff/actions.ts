'use server';

import { z } from 'zod';
import { changeRole, changeRoleInput } from '@/newsroom/staff/change-role';
import { disableStaff, disableStaffInput } from '@/newsroom/staff/disable-staff';
import { enableStaff, enableStaffInput } from '@/newsroom/staff/enable-staff';
import { endSessions, endSessionsInput } from '@/newsroom/staff/end-sessions';
import {
  removeStaffFactor,
  removeStaffFactorInput,
} from '@/newsroom/staff/factor/remove-staff-factor';
import { handOverWork, handOverWorkInput } from '@/newsroom/staff/hand-over-work';
import { inviteStaff, inviteStaffInput } from '@/newsroom/staff/invite-staff';
import { renewInvitation, renewInvitationInput } from '@/newsroom/staff/renew-invitation';
import { revokeInvitation, revokeInvitationInput } from '@/newsroom/staff/revoke-invitation';
import { updateStaff, updateStaffInput } from '@/newsroom/staff/update-staff';
import { staffAction } from '@/web/staff-action';
import { keepEntered } from '../keep-entered';
import { chosenSections } from './chosen-sections';

// The schemas read it below: what was typed goes back with its refusal.
const entered = z.record(z.string(), z.string());

export const inviteStaffAction = staffAction({
  permission: 'staff.manage',
  input: entered,
  run: (actor, typed, now) =>
    keepEntered(typed, () => {
      const input = { ...typed, sectionIds: chosenSections(typed) };
      return inviteStaff(actor, inviteStaffInput.parse(input), now);
    }),
});

export const renewInvitationAction = staffAction({
  permission: 'staff.manage',
  input: renewInvitationInput,
  run: renewInvitation,
});

export const revokeInvitationAction = staffAction({
  permission: 'staff.manage',
  input: revokeInvitationInput,
  run: revokeInvitation,
});

export const changeRoleAction = staffAction({
  permission: 'staff.manage',
  input: entered,
  run: (actor, typed, now) =>
    keepEntered(typed, () => {
      const input = { ...typed, sectionIds: chosenSections(typed) };
      return changeRole(actor, changeRoleInput.parse(input), now);
    }),
});

export const updateStaffAction = staffAction({
  permission: 'staff.manage',
  input: entered,
  run: (actor, typed, now) =>
    keepEntered(typed, () => updateStaff(actor, updateStaffInput.parse(typed), now)),
});

export const disableStaffAction = staffAction({
  permission: 'staff.manage',
  input: disableStaffInput,
  run: disableStaff,
});

export const enableStaffAction = staffAction({
  permission: 'staff.manage',
  input: enableStaffInput,
  run: enableStaff,
});

export const removeStaffFactorAction = staffAction({
  permission: 'staff.manage',
  input: removeStaffFactorInput,
  run: removeStaffFactor,
});

export const handOverWorkAction = staffAction({
  permission: 'staff.manage',
  input: handOverWorkInput,
  run: handOverWork,
});

export const endStaffSessionAction = staffAction({
  permission: 'staff.manage',
  input: endSessionsInput.required({ session: true }),
  run: endSessions,
});

export const endStaffSessionsAction = staffAction({
  permission: 'staff.manage',
  input: endSessionsInput.omit({ session: true }),
  run: endSessions,
});
