'use server';

import { z } from 'zod';
import { PUBLICATION } from '@/newsroom/settings/publication';
import { staffAction } from '@/web/staff-action';
import { linesOf, savesSetting } from '../saves-setting';

export const updatePublicationAction = staffAction({
  permission: 'settings.edit',
  // The command reads it: what was typed goes back with its refusal.
  input: z.record(z.string(), z.string()),
  run: savesSetting(PUBLICATION, ({ profileUrls, ...entered }) => ({
    ...entered,
    profileUrls: linesOf(profileUrls),
  })),
});
