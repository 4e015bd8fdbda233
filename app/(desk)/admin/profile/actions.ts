'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { confirmAddress, confirmAddressInput } from '@/newsroom/staff/address/confirm-address';
import { withdrawAddress } from '@/newsroom/staff/address/withdraw-address';
import { endSessions, endSessionsInput } from '@/newsroom/staff/end-sessions';
import { updateStaff, updateStaffInput } from '@/newsroom/staff/update-staff';
import { staffAction } from '@/web/staff-action';
import { keepEntered } from '../keep-entered';

// Whose account it is, the session says and nothing that was sent.

export const updateProfileAction = staffAction({
  permission: null,
  input: z.record(z.string(), z.string()),
  run: (actor, typed, now) =>
    keepEntered(typed, () =>
      updateStaff(actor, updateStaffInput.parse({ ...typed, id: actor.id }), now),
    ),
});

export const endOwnSessionAction = staffAction({
  permission: null,
  input: endSessionsInput.required().omit({ id: true }),
  run: (actor, input, now) => endSessions(actor, { ...input, id: actor.id }, now),
});

export const endOtherSessionsAction = staffAction({
  permission: null,
  input: z.object({}),
  run: (actor, _input, now) => endSessions(actor, { id: actor.id }, now),
});

export const confirmAddressAction = staffAction({
  permission: null,
  input: confirmAddressInput,
  run: async (actor, input, now) => {
    await confirmAddress(actor, input, now);
    redirect('/admin/profile?done=address');
  },
});

export const withdrawAddressAction = staffAction({
  permission: null,
  input: z.object({}),
  run: (actor, _input, now) => withdrawAddress(actor, now),
});
