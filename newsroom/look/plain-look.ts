import { ICONS, LOGO, type IconsSetting, type LogoSetting } from './drawings';

/** How the newspaper looks. */
export interface Look {
  logo: LogoSetting;
  icons: IconsSetting;
  /** Four tones (newsroom/look/accent.ts); null for the project's own. */
  accent: string[] | null;
}

/** The look of every newspaper that has set none. */
export const PLAIN_LOOK: Look = { logo: LOGO.defaults(), icons: ICONS.defaults(), accent: null };
