import { z } from 'zod';
import type { SettingGroup, SettingOf } from '../settings/setting-group';
import { checkAccent, OWN_ACCENT, type Theme } from './accent';
import { HEX } from './contrast';

const accent = (theme: Theme) =>
  z
    .string()
    .trim()
    .toLowerCase()
    .pipe(
      z
        .string()
        .regex(HEX, { error: 'colourWrong', abort: true })
        .refine((given) => !checkAccent(given, theme).isRed, { error: 'colourRed', abort: true })
        .refine((given) => checkAccent(given, theme).isReadable, 'colourPale'),
    );

const form = z.object({ light: accent('light'), dark: accent('dark') });

/** The newspaper's colour: links, labels and primary buttons, in either theme. */
export const COLOURS = {
  key: 'look',
  form,
  defaults: () => ({ ...OWN_ACCENT }),
} satisfies SettingGroup<typeof form.shape>;

export type ColoursSetting = SettingOf<typeof COLOURS>;
