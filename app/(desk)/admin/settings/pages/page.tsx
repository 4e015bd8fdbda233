import type { Metadata } from 'next';
import { NewOwnPageForm } from '@/components/admin/settings/new-own-page-form';
import { OwnPageList } from '@/components/admin/settings/own-page-list';
import { SettingsTabs } from '@/components/admin/settings/settings-tabs';
import { ar } from '@/messages/ar';
import { listOwnPages } from '@/newsroom/own-pages/list-own-pages';
import { can } from '@/newsroom/staff/policy';
import { requireActor } from '@/web/current-actor';
import { DeskFrame } from '../../desk-frame';
import { NotYourSettings } from '../not-your-settings';
import { createOwnPageAction, moveOwnPageAction } from './actions';
import '../settings.css';

export const metadata: Metadata = { title: ar.settings.own.title };

/** The pages in which the newspaper speaks of itself. */
export default async function OwnPagesPage() {
  const actor = await requireActor('/admin/settings/pages');
  if (!can(actor, 'page.edit')) return <NotYourSettings actor={actor} />;
  const pages = await listOwnPages();
  return (
    <DeskFrame actor={actor} current="settings">
      <header className="ph">
        <h1>{ar.settings.own.title}</h1>
        <p>{ar.settings.own.note}</p>
      </header>
      <SettingsTabs current="pages" />
      <div className="setf">
        <OwnPageList pages={pages} move={moveOwnPageAction} />
        <NewOwnPageForm action={createOwnPageAction} />
      </div>
    </DeskFrame>
  );
}
