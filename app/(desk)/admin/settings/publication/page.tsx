import type { Metadata } from 'next';
import { clockChoices } from '@/components/admin/settings/clock-choices';
import { SettingsForm } from '@/components/admin/settings/settings-form.client';
import { ar } from '@/messages/ar';
import { PUBLICATION } from '@/newsroom/settings/publication';
import { getDeskSetting } from '@/newsroom/settings/read-setting';
import { can } from '@/newsroom/staff/policy';
import { requireActor } from '@/web/current-actor';
import { deskClock } from '../../desk-clock';
import { NotYourSettings } from '../not-your-settings';
import { SettingsScreen } from '../settings-screen';
import { updatePublicationAction } from './actions';

export const metadata: Metadata = { title: ar.settings.publication };

/** What the newspaper says of itself, for who speaks for it. */
export default async function PublicationPage() {
  const actor = await requireActor('/admin/settings/publication');
  if (!can(actor, 'settings.edit')) return <NotYourSettings actor={actor} />;
  const [setting, clock] = await Promise.all([getDeskSetting(actor, PUBLICATION), deskClock()]);
  return (
    <SettingsScreen
      actor={actor}
      current="publication"
      title={ar.settings.publication}
      note={ar.settings.publicationNote}
    >
      <SettingsForm
        setting={setting}
        choices={clockChoices(clock, setting.value.timeZone)}
        action={updatePublicationAction}
      />
    </SettingsScreen>
  );
}
