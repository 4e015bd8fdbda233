import { ar } from '@/messages/ar';
import { PartTabs, type Part } from '../part-tabs';

/** The parts of the settings and their addresses, in order. */
export const SETTINGS_TABS = {
  publication: '/admin/settings/publication',
  look: '/admin/settings/look',
  home: '/admin/settings/home',
  pages: '/admin/settings/pages',
  checklist: '/admin/settings/checklist',
  feeds: '/admin/settings/feeds',
  robots: '/admin/settings/robots',
  mail: '/admin/settings/mail',
  signIn: '/admin/settings/sign-in',
  retention: '/admin/settings/retention',
} as const;

export type SettingsTab = keyof typeof SETTINGS_TABS;

/** The parts of the settings that this person may open. */
export function SettingsTabs({ current, tabs }: { current: SettingsTab; tabs: SettingsTab[] }) {
  const parts: Partial<Record<SettingsTab, Part>> = Object.fromEntries(
    tabs.map((tab) => [tab, { href: SETTINGS_TABS[tab], word: ar.settings[tab] }]),
  );
  return <PartTabs label={ar.settings.parts} parts={parts} current={current} />;
}
