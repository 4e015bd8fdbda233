'use server';

import { z } from 'zod';
import { updatePublication, updatePublicationInput } from '@/newsroom/settings/update-publication';
import { staffAction } from '@/web/staff-action';
import { keepEntered } from '../keep-entered';

export const updatePublicationAction = staffAction({
  permission: 'settings.edit',
  // The command reads it: what was typed goes back with its refusal.
  input: z.record(z.string(), z.string()),
  run: (actor, { profileUrls = '', ...entered }, now) => {
    const lines = profileUrls
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
    return keepEntered({ ...entered, profileUrls: lines.join('\n') }, () =>
      updatePublication(
        actor,
        updatePublicationInput.parse({ ...entered, profileUrls: lines }),
        now,
      ),
    );
  },
});
