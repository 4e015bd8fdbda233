'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { acceptInvitation, acceptInvitationInput } from '@/newsroom/staff/accept-invitation';
import { signInHere } from '@/web/sign-in';
import { publicAction } from '@/web/staff-action';
import { keepEntered } from '../keep-entered';

export const acceptInvitationAction = publicAction({
  // The command's own schema reads it below: the name goes back with its refusal.
  input: z.record(z.string(), z.string()),
  run: async ({ token = '', name = '', password = '' }, now) => {
    const { email } = await keepEntered({ name }, () =>
      acceptInvitation(acceptInvitationInput.parse({ token, name, password }), now),
    );
    await signInHere({ email, password }, now);
    redirect('/admin');
  },
});
