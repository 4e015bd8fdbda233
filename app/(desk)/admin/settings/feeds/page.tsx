import { randomBytes } from 'node:crypto';
import type { Metadata } from 'next';
import { AnnouncingForm } from '@/components/admin/settings/announcing-form.client';
import { FeedsForm } from '@/components/admin/settings/feeds-form.client';
import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import { feedWords } from '@/messages/ar-machines';
import { ANNOUNCING } from '@/newsroom/announcements/announcing';
import { FEEDS } from '@/newsroom/settings/feeds';
import { getDeskSetting } from '@/newsroom/settings/read-setting';
import { can } from '@/newsroom/staff/policy';
import { requireActor } from '@/web/current-actor';
import { deskPublication } from '../../desk-clock';
import { updateAnnouncingAction, updateFeedsAction } from './actions';
import { NotYourSettings } from '../not-your-settings';
import { SettingsScreen } from '../settings-screen';

export const metadata: Metadata = { title: ar.settings.feeds };

/** What programs are given, and who is told of what is new. */
export default async function FeedsPage() {
  const actor = await requireActor('/admin/settings/feeds');
  if (!can(actor, 'settings.edit')) return <NotYourSettings actor={actor} />;
  const [feeds, announcing, { digits }] = await Promise.all([
    getDeskSetting(actor, FEEDS),
    getDeskSetting(actor, ANNOUNCING),
    deskPublication(),
  ]);
  return (
    <SettingsScreen actor={actor} current="feeds" title={ar.settings.feeds} note={feedWords.note}>
      <FeedsForm setting={feeds} digits={digits} action={updateFeedsAction} />
      <p className="sway">
        <a className="lnk" href="/feed.xml">
          <Icon name="rss" className="s" />
          {feedWords.open}
        </a>
      </p>
      <AnnouncingForm
        setting={announcing}
        digits={digits}
        freshKey={randomBytes(16).toString('hex')}
        action={updateAnnouncingAction}
      />
    </SettingsScreen>
  );
}
