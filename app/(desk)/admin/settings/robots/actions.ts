'use server';

import { z } from 'zod';
import { KNOWN_ROBOTS } from '@/newsroom/settings/known-robots';
import { ROBOTS } from '@/newsroom/settings/robots';
import { staffAction } from '@/web/staff-action';
import { linesOf, savesSetting } from '../saves-setting';

export const updateRobotsAction = staffAction({
  permission: 'settings.edit',
  input: z.record(z.string(), z.string()),
  run: savesSetting(ROBOTS, (entered) => ({
    ...entered,
    except: KNOWN_ROBOTS.map(({ token }) => token).filter((token) => `except.${token}` in entered),
    others: linesOf(entered.others),
  })),
});
