import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { BackLink } from '@/components/admin/back-link';
import { Panel } from '@/components/admin/dashboard/panel';
import { AccountPanel } from '@/components/admin/staff/account-panel';
import { FactorPanel } from '@/components/admin/staff/factor-panel';
import { IdentityFields } from '@/components/admin/staff/identity-fields.client';
import { PersonHead } from '@/components/admin/staff/person-head';
import { RoleFields } from '@/components/admin/staff/role-fields.client';
import { SavedForm } from '@/components/admin/staff/saved-form.client';
import { SessionList } from '@/components/admin/staff/session-list';
import { WorkPanel } from '@/components/admin/staff/work-panel';
import { ar } from '@/messages/ar';
import { NewsroomError } from '@/newsroom/errors';
import { listSections } from '@/newsroom/sections/list-sections';
import { countWorkInHand, getStaff, listReceivers } from '@/newsroom/staff/get-staff';
import { listSessions } from '@/newsroom/staff/list-sessions';
import { can } from '@/newsroom/staff/policy';
import { requireActor } from '@/web/current-actor';
import { deskClock } from '../../desk-clock';
import { DeskFrame } from '../../desk-frame';
import {
  changeRoleAction,
  disableStaffAction,
  enableStaffAction,
  endStaffSessionAction,
  endStaffSessionsAction,
  handOverWorkAction,
  removeStaffFactorAction,
  updateStaffAction,
} from '../actions';
import { NotYourStaff } from '../not-your-staff';
import '../staff.css';

interface Props {
  params: Promise<{ id: string }>;
}

const words = ar.staff;

const load = cache(async (id: string) => {
  if (!/^[1-9]\d{0,8}$/.test(id)) notFound();
  const actor = await requireActor(`/admin/staff/${id}`);
  if (!can(actor, 'staff.manage')) return { actor, person: null };
  try {
    return { actor, person: await getStaff(actor, Number(id)) };
  } catch (error) {
    if (error instanceof NewsroomError && error.code === 'NOT_FOUND') notFound();
    throw error;
  }
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { person } = await load((await params).id);
  return { title: person ? words.person.screen(person.name) : words.title };
}

/** One account: its role, its sessions, the work that lies with it. */
export default async function PersonPage({ params }: Props) {
  const { actor, person } = await load((await params).id);
  if (!person) return <NotYourStaff actor={actor} />;
  const { id } = person;
  const clock = await deskClock();
  const [sections, work, receivers, sessions] = await Promise.all([
    listSections(),
    countWorkInHand(actor, id),
    listReceivers(actor, id),
    listSessions(actor, id, clock.now),
  ]);
  return (
    <DeskFrame actor={actor} current="staff">
      <BackLink href="/admin/staff" word={words.person.back} />
      <PersonHead person={person} clock={clock} isOwn={id === actor.id} />
      <div className="people">
        <Panel title={words.role.title}>
          <SavedForm action={changeRoleAction} save={words.role.save} saved={words.role.saved}>
            <input type="hidden" name="id" value={id} />
            <RoleFields
              role={person.role}
              sectionIds={person.sectionIds}
              sections={sections.map(({ id, name }) => ({ id, name }))}
            />
          </SavedForm>
        </Panel>
        <Panel title={words.identity.title}>
          <SavedForm
            action={updateStaffAction}
            save={words.identity.save}
            saved={id === actor.id ? words.address.saved : words.identity.saved}
          >
            <input type="hidden" name="id" value={id} />
            <IdentityFields
              name={person.name}
              email={person.email}
              emailHint={id === actor.id ? words.address.hint : undefined}
            />
          </SavedForm>
        </Panel>
        <WorkPanel
          id={id}
          work={work}
          receivers={receivers}
          digits={clock.digits}
          handOver={handOverWorkAction}
        />
        <SessionList
          sessions={sessions}
          staffId={id}
          clock={clock}
          isOwn={id === actor.id}
          endOne={endStaffSessionAction}
          endAll={endStaffSessionsAction}
        />
        <FactorPanel id={id} hasFactor={person.hasFactor} remove={removeStaffFactorAction} />
        {/* Nobody shuts out oneself, the last administrator least of all. */}
        {id !== actor.id && (
          <AccountPanel
            id={id}
            isDisabled={person.disabledAt !== null}
            disable={disableStaffAction}
            enable={enableStaffAction}
          />
        )}
      </div>
    </DeskFrame>
  );
}
