'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { createRedirect } from '@/newsroom/redirects/create-redirect';
import { deleteRedirect } from '@/newsroom/redirects/delete-redirect';
import {
  missedDismissal,
  setMissedDismissed,
} from '@/newsroom/redirects/missing/set-missed-dismissed';
import { redirectChange, redirectInput, redirectRef } from '@/newsroom/redirects/redirect-input';
import { updateRedirect } from '@/newsroom/redirects/update-redirect';
import { staffAction } from '@/web/staff-action';
import { keepEntered } from '../keep-entered';
import { redirectsAddress } from './redirects-address';

// The schemas read it below: what was typed goes back with its refusal.
const entered = z.record(z.string(), z.string());

export const createRedirectAction = staffAction({
  permission: 'redirect.edit',
  input: entered,
  run: async (actor, typed, now) => {
    const { id } = await keepEntered(typed, () =>
      createRedirect(actor, redirectInput.parse(typed), now),
    );
    redirect(redirectsAddress('', { saved: id }));
  },
});

export const updateRedirectAction = staffAction({
  permission: 'redirect.edit',
  input: entered,
  run: async (actor, typed, now) => {
    const input = redirectChange.parse(typed);
    await keepEntered(typed, () => updateRedirect(actor, input, now));
    redirect(redirectsAddress('', { saved: input.id }));
  },
});

export const deleteRedirectAction = staffAction({
  permission: 'redirect.edit',
  input: redirectRef,
  run: async (actor, ref, now) => {
    await deleteRedirect(actor, ref, now);
    redirect(redirectsAddress('', {}));
  },
});

export const mendMissedAction = staffAction({
  permission: 'redirect.edit',
  input: redirectInput,
  run: createRedirect,
});

export const setMissedDismissedAction = staffAction({
  permission: 'redirect.edit',
  input: missedDismissal,
  run: setMissedDismissed,
});
