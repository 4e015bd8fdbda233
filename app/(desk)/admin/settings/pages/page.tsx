import type { Metadata } from 'next';
import { NewOwnPageForm } from '@/components/admin/settings/new-own-page-form';
import { OwnPageList } from '@/components/admin/settings/own-page-list';
import { ar } from '@/messages/ar';
import { listOwnPages } from '@/newsroom/own-pages/list-own-pages';
import { can } from '@/newsroom/staff/policy';
import { requireActor } from '@/web/current-actor';
import { NotYourSettings } from '../not-your-settings';
import { SettingsScreen } from '../settings-screen';
import { createOwnPageAction, moveOwnPageAction } from './actions';

export const metadata: Metadata = { title: ar.settings.own.title };

/** The pages in which the newspaper speaks of itself. */
export default async function OwnPagesPage() {
  const actor = await requireActor('/admin/settings/pages');
  if (!can(actor, 'page.edit')) return <NotYourSettings actor={actor} />;
  const pages = await listOwnPages();
  return (
    <SettingsScreen
      actor={actor}
      current="pages"
      title={ar.settings.own.title}
      note={ar.settings.own.note}
    >
      <div className="setf">
        <OwnPageList pages={pages} move={moveOwnPageAction} />
        <NewOwnPageForm action={createOwnPageAction} />
      </div>
    </SettingsScreen>
  );
}
