import type { Metadata } from 'next';
import { RobotsForm } from '@/components/admin/settings/robots-form.client';
import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import { robotWords } from '@/messages/ar-machines';
import { getDeskSetting } from '@/newsroom/settings/read-setting';
import { ROBOTS } from '@/newsroom/settings/robots';
import { can } from '@/newsroom/staff/policy';
import { requireActor } from '@/web/current-actor';
import { updateRobotsAction } from './actions';
import { NotYourSettings } from '../not-your-settings';
import { SettingsScreen } from '../settings-screen';

export const metadata: Metadata = { title: ar.settings.robots };

/** Which robots may read the newspaper. */
export default async function RobotsPage() {
  const actor = await requireActor('/admin/settings/robots');
  if (!can(actor, 'settings.edit')) return <NotYourSettings actor={actor} />;
  const setting = await getDeskSetting(actor, ROBOTS);
  return (
    <SettingsScreen
      actor={actor}
      current="robots"
      title={ar.settings.robots}
      note={robotWords.note}
    >
      <RobotsForm setting={setting} action={updateRobotsAction} />
      <p className="sway">
        <a className="lnk" href="/robots.txt">
          <Icon name="external-link" className="s flip" />
          {robotWords.open}
        </a>
      </p>
    </SettingsScreen>
  );
}
