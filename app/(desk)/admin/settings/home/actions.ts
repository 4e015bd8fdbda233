'use server';

import { z } from 'zod';
import { HOME } from '@/newsroom/settings/home';
import { actOnModules, homeModule, modulesOf } from '@/newsroom/settings/home-modules';
import { staffAction } from '@/web/staff-action';
import { savesSetting } from '../saves-setting';

/** Saves the front page's modules; with an `act`, where no script does it, only changes their list. */
export const updateHomeAction = staffAction({
  permission: 'settings.edit',
  input: z.record(z.string(), z.string()),
  run: (actor, { act, ...form }, now) => {
    const sent = modulesOf(form);
    if (act !== undefined) {
      const modules = homeModule.array().parse(sent);
      const changed = act === 'reset' ? HOME.defaults().modules : actOnModules(modules, act);
      const entered = { ...form, modules: JSON.stringify(changed) };
      return Promise.resolve({ version: Number(form.version), entered });
    }
    const save = savesSetting(HOME, (entered) => ({ ...entered, modules: sent }));
    return save(actor, { ...form, modules: JSON.stringify(sent) }, now);
  },
});
