import type { Metadata } from 'next';
import { SettingsIndex } from '@/components/admin/settings/settings-index';
import { ar } from '@/messages/ar';
import { requireActor } from '@/web/current-actor';
import { DeskFrame } from '../desk-frame';
import { NotYourSettings } from './not-your-settings';
import { settingsTabsOf } from './settings-tabs-of';
import './settings.css';

export const metadata: Metadata = { title: ar.settings.title };

/** Everything that can be set, for who may set any of it. */
export default async function SettingsPage() {
  const actor = await requireActor('/admin/settings');
  const tabs = settingsTabsOf(actor);
  if (tabs.length === 0) return <NotYourSettings actor={actor} />;
  return (
    <DeskFrame actor={actor} current="settings">
      <header className="ph">
        <h1>{ar.settings.title}</h1>
        <p>{ar.settings.note}</p>
      </header>
      <SettingsIndex tabs={tabs} />
    </DeskFrame>
  );
}
