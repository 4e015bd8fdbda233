'use server';

import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { endSession, endSessionInput } from '@/newsroom/staff/end-session';
import { finishSignInInput } from '@/newsroom/staff/finish-sign-in';
import {
  requestPasswordReset,
  requestPasswordResetInput,
} from '@/newsroom/staff/passwords/request-password-reset';
import { resetPassword, resetPasswordInput } from '@/newsroom/staff/passwords/reset-password';
import { signInInput } from '@/newsroom/staff/sign-in';
import { clientAddress } from '@/web/client-address';
import { clearSessionCookie } from '@/web/session-cookie';
import { finishSignInHere, signInHere } from '@/web/sign-in';
import { publicAction, staffAction } from '@/web/staff-action';
import { keepEntered } from '../keep-entered';
import { deskAddress } from './desk-address';

const next = z.string().max(2000).optional().catch(undefined);

export const signInAction = publicAction({
  input: signInInput.extend({ next }),
  run: async ({ next: to, ...input }, now) => {
    const step = await keepEntered({ email: input.email }, () => signInHere(input, now));
    if (step === 'inside') redirect(deskAddress(to));
    redirect(`/admin/sign-in/code?next=${encodeURIComponent(deskAddress(to))}`);
  },
});

export const finishSignInAction = publicAction({
  input: finishSignInInput.extend({ next }),
  run: async ({ next: to, code }, now) => {
    await finishSignInHere(code, now);
    redirect(deskAddress(to));
  },
});

export const requestPasswordResetAction = publicAction({
  // The command's own schema reads it below: the address goes back with its refusal.
  input: z.object({ email: z.string().max(1000).catch('') }),
  run: async ({ email }, now) => {
    const origin = { address: clientAddress(await headers()) };
    return keepEntered({ email }, async () =>
      requestPasswordReset(requestPasswordResetInput.parse({ email }), origin, now),
    );
  },
});

export const resetPasswordAction = publicAction({
  input: resetPasswordInput,
  run: async (input, now) => {
    await resetPassword(input, { address: clientAddress(await headers()) }, now);
    redirect('/admin/sign-in?done=reset');
  },
});

export const signOutAction = staffAction({
  permission: null,
  forNewcomers: true,
  input: endSessionInput,
  run: async (actor, input, now) => {
    await endSession(actor, input, now);
    await clearSessionCookie();
    redirect('/admin/sign-in');
  },
});
