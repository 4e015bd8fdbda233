import type { Metadata } from 'next';
import { clockChoices } from '@/components/admin/settings/clock-choices';
import { SettingsForm } from '@/components/admin/settings/settings-form.client';
import { SettingsTabs } from '@/components/admin/settings/settings-tabs';
import { ar } from '@/messages/ar';
import { getSettings } from '@/newsroom/settings/get-settings';
import { can } from '@/newsroom/staff/policy';
import { requireActor } from '@/web/current-actor';
import { deskClock } from '../desk-clock';
import { DeskFrame } from '../desk-frame';
import { updatePublicationAction } from './actions';
import { NotYourSettings } from './not-your-settings';
import './settings.css';

export const metadata: Metadata = { title: ar.settings.title };

/** What the newspaper says of itself, for who speaks for it. */
export default async function SettingsPage() {
  const actor = await requireActor('/admin/settings');
  if (!can(actor, 'settings.edit')) return <NotYourSettings actor={actor} />;
  const [settings, clock] = await Promise.all([getSettings(actor), deskClock()]);
  return (
    <DeskFrame actor={actor} current="settings">
      <header className="ph">
        <h1>{ar.settings.title}</h1>
        <p>{ar.settings.note}</p>
      </header>
      <SettingsTabs current="publication" />
      <SettingsForm
        settings={settings}
        choices={clockChoices(clock, settings.publication.timeZone)}
        action={updatePublicationAction}
      />
    </DeskFrame>
  );
}
