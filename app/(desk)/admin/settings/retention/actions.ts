'use server';

import { z } from 'zod';
import { RETENTION } from '@/newsroom/settings/retention';
import { staffAction } from '@/web/staff-action';
import { savesSetting } from '../saves-setting';

export const updateRetentionAction = staffAction({
  permission: 'settings.edit',
  input: z.record(z.string(), z.string()),
  run: savesSetting(RETENTION),
});
