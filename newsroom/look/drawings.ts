import { z } from 'zod';
import type { SettingGroup, SettingOf } from '../settings/setting-group';

/** A drawing of the newspaper itself: its file, and pixels. */
const drawing = z.object({
  name: z.string().regex(/^[0-9a-f]{24}\.(?:png|webp|ico)$/),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
});

export type Drawing = z.output<typeof drawing>;

const none = drawing.nullable();

const logoForm = z.object({
  /** On light grounds, and on dark ones. */
  day: none,
  night: none,
  /** On the colour of paper, for programs. */
  paper: none,
});

/** The nameplate; without one the newspaper's name stands in type. */
export const LOGO = {
  key: 'logo',
  form: logoForm,
  defaults: () => ({ day: null, night: null, paper: null }),
} satisfies SettingGroup<typeof logoForm.shape>;

const iconsForm = z.object({
  /** For addresses that nobody names: 16, 32 and 48 pixels in one file. */
  favicon: none,
  small: none,
  touch: none,
  medium: none,
  large: none,
  /** Cut by whoever shows it: what matters stands in its middle. */
  maskable: none,
});

/** The icons of browsers and phones; without them the project's own are shown. */
export const ICONS = {
  key: 'icons',
  form: iconsForm,
  defaults: () => ({
    favicon: null,
    small: null,
    touch: null,
    medium: null,
    large: null,
    maskable: null,
  }),
} satisfies SettingGroup<typeof iconsForm.shape>;

export type LogoSetting = SettingOf<typeof LOGO>;
export type IconsSetting = SettingOf<typeof ICONS>;

/** Where a drawing stands below the site's address. */
export const drawingAddress = ({ name }: Drawing): string => `/brand/${name}`;
