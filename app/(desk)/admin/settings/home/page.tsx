import type { Metadata } from 'next';
import { HomeForm } from '@/components/admin/settings/home/home-form.client';
import { ar } from '@/messages/ar';
import { homeWords } from '@/messages/ar-home';
import { listSections } from '@/newsroom/sections/list-sections';
import { HOME } from '@/newsroom/settings/home';
import { getDeskSetting } from '@/newsroom/settings/read-setting';
import { can } from '@/newsroom/staff/policy';
import { requireActor } from '@/web/current-actor';
import { deskPublication } from '../../desk-clock';
import { NotYourSettings } from '../not-your-settings';
import { SettingsScreen } from '../settings-screen';
import { updateHomeAction } from './actions';
import './home.css';

export const metadata: Metadata = { title: ar.settings.home };

/** What the front page shows, and in which order. */
export default async function HomePage() {
  const actor = await requireActor('/admin/settings/home');
  if (!can(actor, 'settings.edit')) return <NotYourSettings actor={actor} />;
  const [setting, sections, { digits }] = await Promise.all([
    getDeskSetting(actor, HOME),
    listSections(),
    deskPublication(),
  ]);
  return (
    <SettingsScreen actor={actor} current="home" title={ar.settings.home} note={homeWords.note}>
      <HomeForm
        setting={setting}
        standard={HOME.defaults().modules}
        sections={sections.map(({ id, name }) => ({ id, name }))}
        digits={digits}
        action={updateHomeAction}
      />
    </SettingsScreen>
  );
}
