import type { Metadata } from 'next';
import { RetentionForm } from '@/components/admin/settings/retention-form.client';
import { ar } from '@/messages/ar';
import { retentionWords } from '@/messages/ar-machines';
import { getDeskSetting } from '@/newsroom/settings/read-setting';
import { RETENTION } from '@/newsroom/settings/retention';
import { can } from '@/newsroom/staff/policy';
import { requireActor } from '@/web/current-actor';
import { deskPublication } from '../../desk-clock';
import { updateRetentionAction } from './actions';
import { NotYourSettings } from '../not-your-settings';
import { SettingsScreen } from '../settings-screen';

export const metadata: Metadata = { title: ar.settings.retention };

/** How long figures are kept. */
export default async function RetentionPage() {
  const actor = await requireActor('/admin/settings/retention');
  if (!can(actor, 'settings.edit')) return <NotYourSettings actor={actor} />;
  const [setting, { digits }] = await Promise.all([
    getDeskSetting(actor, RETENTION),
    deskPublication(),
  ]);
  return (
    <SettingsScreen
      actor={actor}
      current="retention"
      title={ar.settings.retention}
      note={retentionWords.note}
    >
      <RetentionForm setting={setting} digits={digits} action={updateRetentionAction} />
    </SettingsScreen>
  );
}
