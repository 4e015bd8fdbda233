import { SETTINGS_TABS, type SettingsTab } from '@/components/admin/settings/settings-tabs';
import type { StaffActor } from '@/newsroom/staff/actor';
import { can, type Permission } from '@/newsroom/staff/policy';

/** What somebody must be allowed to do to find anything behind a part of the settings. */
const NEEDED: Record<SettingsTab, Permission> = {
  publication: 'settings.edit',
  look: 'settings.edit',
  home: 'settings.edit',
  pages: 'page.edit',
  checklist: 'checklist.edit',
  feeds: 'settings.edit',
  robots: 'settings.edit',
  mail: 'mail.edit',
  signIn: 'staff.manage',
  retention: 'settings.edit',
};

/** The parts of the settings that this person may open. */
export function settingsTabsOf(actor: StaffActor): SettingsTab[] {
  return (Object.keys(SETTINGS_TABS) as SettingsTab[]).filter((tab) => can(actor, NEEDED[tab]));
}
