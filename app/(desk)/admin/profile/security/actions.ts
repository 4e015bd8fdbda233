'use server';

import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { enableFactor, enableFactorInput } from '@/newsroom/staff/factor/enable-factor';
import { removeFactor } from '@/newsroom/staff/factor/remove-factor';
import { replaceCodes } from '@/newsroom/staff/factor/replace-codes';
import { requestFactor } from '@/newsroom/staff/factor/request-factor';
import { changePassword, changePasswordInput } from '@/newsroom/staff/passwords/change-password';
import { clientAddress } from '@/web/client-address';
import { findActor } from '@/web/current-actor';
import { writeSessionCookies } from '@/web/session-cookie';
import { staffAction } from '@/web/staff-action';

const nothing = z.object({});

export const changePasswordAction = staffAction({
  permission: null,
  input: changePasswordInput,
  run: async (actor, input, now) => {
    const origin = { address: clientAddress(await headers()) };
    await writeSessionCookies(await changePassword(actor, input, origin, now), actor.email);
  },
});

export const requestFactorAction = staffAction({
  permission: null,
  forNewcomers: true,
  input: nothing,
  run: async (actor, _input, now) => {
    await requestFactor(actor, now);
    // Who has to set it up before anything else finds no other page.
    redirect((await findActor()) ? '/admin/profile/security' : '/admin/sign-in/set-up');
  },
});

export const enableFactorAction = staffAction({
  permission: null,
  forNewcomers: true,
  input: enableFactorInput,
  run: (actor, input, now) => enableFactor(actor, input, now),
});

export const replaceCodesAction = staffAction({
  permission: null,
  input: nothing,
  run: (actor, _input, now) => replaceCodes(actor, now),
});

export const removeFactorAction = staffAction({
  permission: null,
  input: nothing,
  run: async (actor, _input, now) => {
    await removeFactor(actor, now);
    redirect('/admin/profile/security');
  },
});
