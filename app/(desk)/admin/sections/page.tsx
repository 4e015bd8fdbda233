import type { Metadata } from 'next';
import { EmptyState } from '@/components/admin/empty-state';
import { NewSectionForm } from '@/components/admin/sections/new-section-form';
import { SectionList } from '@/components/admin/sections/section-list.client';
import { SectionTabs } from '@/components/admin/sections/section-tabs';
import { ar } from '@/messages/ar';
import { listDeskSections } from '@/newsroom/sections/list-desk-sections';
import { can } from '@/newsroom/staff/policy';
import { requireActor } from '@/web/current-actor';
import { deskPublication } from '../desk-clock';
import { DeskFrame } from '../desk-frame';
import { createSectionAction, moveSectionAction } from './actions';
import { NotYourSections } from './not-your-sections';
import '../settings/settings.css';
import './sections.css';

export const metadata: Metadata = { title: ar.sections.title };

/** The sections in the order in which readers see them. */
export default async function SectionsPage() {
  const actor = await requireActor('/admin/sections');
  if (!can(actor, 'section.edit')) return <NotYourSections actor={actor} />;
  const [sections, { digits }] = await Promise.all([listDeskSections(actor), deskPublication()]);
  const words = ar.sections;
  return (
    <DeskFrame actor={actor} current="sections">
      <header className="ph">
        <h1>{words.title}</h1>
        <p>{words.note}</p>
      </header>
      <SectionTabs current="list" />
      <div className="setf">
        {sections.length === 0 ? (
          <EmptyState title={words.emptyTitle} text={words.empty} />
        ) : (
          <SectionList sections={sections} digits={digits} move={moveSectionAction} />
        )}
        <NewSectionForm action={createSectionAction} />
      </div>
    </DeskFrame>
  );
}
