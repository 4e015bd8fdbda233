'use server';

import { z } from 'zod';
import { ANNOUNCING } from '@/newsroom/announcements/announcing';
import { FEEDS } from '@/newsroom/settings/feeds';
import { staffAction } from '@/web/staff-action';
import { savesSetting } from '../saves-setting';

const entered = z.record(z.string(), z.string());

export const updateFeedsAction = staffAction({
  permission: 'settings.edit',
  input: entered,
  run: savesSetting(FEEDS),
});

export const updateAnnouncingAction = staffAction({
  permission: 'settings.edit',
  input: entered,
  run: savesSetting(ANNOUNCING),
});
