'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { endSession, endSessionInput } from '@/newsroom/staff/end-session';
import { signInInput } from '@/newsroom/staff/sign-in';
import { clearSessionCookie } from '@/web/session-cookie';
import { signInHere } from '@/web/sign-in';
import { publicAction, staffAction } from '@/web/staff-action';
import { keepEntered } from '../keep-entered';
import { deskAddress } from './desk-address';

export const signInAction = publicAction({
  input: signInInput.extend({ next: z.string().max(2000).optional().catch(undefined) }),
  run: async ({ next, ...input }, now) => {
    await keepEntered({ email: input.email }, () => signInHere(input, now));
    redirect(deskAddress(next));
  },
});

export const signOutAction = staffAction({
  permission: null,
  input: endSessionInput,
  run: async (actor, input, now) => {
    await endSession(actor, input, now);
    await clearSessionCookie();
    redirect('/admin/sign-in');
  },
});
