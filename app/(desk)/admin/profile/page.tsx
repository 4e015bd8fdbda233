import type { Metadata } from 'next';
import Link from 'next/link';
import { z } from 'zod';
import { Panel } from '@/components/admin/dashboard/panel';
import { IdentityFields } from '@/components/admin/staff/identity-fields.client';
import { SavedForm } from '@/components/admin/staff/saved-form.client';
import { SessionList } from '@/components/admin/staff/session-list';
import { WriterPanel } from '@/components/admin/staff/writer-panel';
import { WantedAddress } from '@/components/admin/staff/wanted-address';
import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import { securityWords } from '@/messages/ar-sign-in';
import { listSections } from '@/newsroom/sections/list-sections';
import { findWantedAddress } from '@/newsroom/staff/address/find-wanted-address';
import { getStaff } from '@/newsroom/staff/get-staff';
import { listSessions } from '@/newsroom/staff/list-sessions';
import { can } from '@/newsroom/staff/policy';
import { requireActor } from '@/web/current-actor';
import { deskClock } from '../desk-clock';
import { DeskFrame } from '../desk-frame';
import type { PageQuery } from '../page-query';
import {
  endOtherSessionsAction,
  endOwnSessionAction,
  updateProfileAction,
  withdrawAddressAction,
} from './actions';
import '../staff/staff.css';

const words = ar.staff;

export const metadata: Metadata = { title: words.profile.title };

const query = z.object({ done: z.literal('address').optional().catch(undefined) });

/** One's own account. */
export default async function ProfilePage({ searchParams }: { searchParams: PageQuery }) {
  const { done } = query.parse(await searchParams);
  const actor = await requireActor('/admin/profile');
  const clock = await deskClock();
  const [person, sections, sessions, wanted] = await Promise.all([
    getStaff(actor, actor.id),
    listSections(),
    listSessions(actor, actor.id, clock.now),
    findWantedAddress(actor, clock.now),
  ]);
  const own = sections.filter(({ id }) => person.sectionIds.includes(id)).map(({ name }) => name);
  return (
    <DeskFrame actor={actor} current={null}>
      <header className="ph split">
        <div>
          <h1>{words.profile.title}</h1>
          <p>
            {words.profile.note(ar.states.role[person.role])}{' '}
            {own.length > 0 && words.profile.sections(own.join('، '))}
          </p>
        </div>
        <Link className="btn" href="/admin/profile/security" prefetch={false}>
          <Icon name="lock" className="s" />
          {securityWords.title}
        </Link>
      </header>
      <div className="people">
        <Panel title={words.identity.title}>
          <WantedAddress
            wanted={wanted}
            isConfirmed={done !== undefined}
            withdraw={withdrawAddressAction}
          />
          <SavedForm
            action={updateProfileAction}
            save={words.identity.save}
            saved={words.address.saved}
          >
            <IdentityFields
              // A wish that was sent, withdrawn or fulfilled is not sent again with the next save.
              key={`${person.email} ${wanted ?? ''}`}
              name={person.name}
              email={person.email}
              emailHint={words.address.hint}
            />
          </SavedForm>
        </Panel>
        <WriterPanel writer={person.writer} mayEdit={can(actor, 'article.create')} />
        <SessionList
          sessions={sessions}
          staffId={actor.id}
          clock={clock}
          isOwn
          endOne={endOwnSessionAction}
          endAll={endOtherSessionsAction}
        />
      </div>
    </DeskFrame>
  );
}
