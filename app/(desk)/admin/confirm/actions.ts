'use server';

import { headers } from 'next/headers';
import { confirmSession, confirmSessionInput } from '@/newsroom/staff/confirm-session';
import { clientAddress } from '@/web/client-address';
import { writeSessionCookies } from '@/web/session-cookie';
import { staffAction } from '@/web/staff-action';

export const confirmSessionAction = staffAction({
  permission: null,
  forNewcomers: true,
  input: confirmSessionInput,
  run: async (actor, input, now) => {
    const origin = { address: clientAddress(await headers()) };
    await writeSessionCookies(await confirmSession(actor, input, origin, now), actor.email);
  },
});
