import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { ChecklistForm } from '@/components/admin/settings/checklist-form.client';
import { ChecklistScopes } from '@/components/admin/settings/checklist-scopes';
import { ResetChecklist } from '@/components/admin/settings/reset-checklist.client';
import { ar } from '@/messages/ar';
import { getChecklist, listOwnChecklists } from '@/newsroom/checklist/get-checklist';
import { NewsroomError } from '@/newsroom/errors';
import { listSections } from '@/newsroom/sections/list-sections';
import type { StaffActor } from '@/newsroom/staff/actor';
import { can } from '@/newsroom/staff/policy';
import { requireActor } from '@/web/current-actor';
import type { PageQuery } from '../../page-query';
import { NotYourSettings } from '../not-your-settings';
import { SettingsScreen } from '../settings-screen';
import { resetChecklistAction, updateChecklistAction } from './actions';
import { checklistAddress } from './checklist-address';
import './checklist.css';

const words = ar.checklist.settings;

export const metadata: Metadata = { title: words.title };

const query = z.object({
  section: z.coerce.number().int().positive().max(2_147_483_647).optional().catch(undefined),
});

/** What is asked of a text before it is published, everywhere or in one section. */
export default async function ChecklistPage({ searchParams }: { searchParams: PageQuery }) {
  const sectionId = query.parse(await searchParams).section ?? null;
  const actor = await requireActor(checklistAddress(sectionId));
  if (!can(actor, 'checklist.edit')) return <NotYourSettings actor={actor} />;
  const [checklist, own, sections] = await Promise.all([
    read(actor, sectionId),
    listOwnChecklists(actor),
    listSections(),
  ]);
  return (
    <SettingsScreen
      key={sectionId}
      actor={actor}
      current="checklist"
      title={words.title}
      note={words.note}
    >
      <ChecklistScopes
        sections={sections}
        own={own}
        current={sectionId}
        href={(id) => checklistAddress(id)}
      />
      <ChecklistForm checklist={checklist} action={updateChecklistAction} />
      {checklist.version > 0 && (
        <ResetChecklist checklist={checklist} action={resetChecklistAction} />
      )}
    </SettingsScreen>
  );
}

async function read(actor: StaffActor, sectionId: number | null) {
  try {
    return await getChecklist(actor, sectionId);
  } catch (error) {
    if (error instanceof NewsroomError && error.code === 'NOT_FOUND') notFound();
    throw error;
  }
}
