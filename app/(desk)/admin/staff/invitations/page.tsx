import type { Metadata } from 'next';
import { NothingHere, Panel } from '@/components/admin/dashboard/panel';
import { exactTime } from '@/components/admin/desk-time';
import { InvitationRow } from '@/components/admin/staff/invitation-row.client';
import { InviteForm } from '@/components/admin/staff/invite-form.client';
import { StaffTabs } from '@/components/admin/staff/staff-tabs';
import { ar } from '@/messages/ar';
import { listSections } from '@/newsroom/sections/list-sections';
import { listInvitations } from '@/newsroom/staff/list-invitations';
import { can } from '@/newsroom/staff/policy';
import { requireActor } from '@/web/current-actor';
import { deskClock } from '../../desk-clock';
import { DeskFrame } from '../../desk-frame';
import { inviteStaffAction, renewInvitationAction, revokeInvitationAction } from '../actions';
import { NotYourStaff } from '../not-your-staff';
import '../staff.css';

const words = ar.staff.invitations;

export const metadata: Metadata = { title: words.title };

/** Inviting somebody, and the invitations that wait for an answer. */
export default async function InvitationsPage() {
  const actor = await requireActor('/admin/staff/invitations');
  if (!can(actor, 'staff.manage')) return <NotYourStaff actor={actor} />;
  const clock = await deskClock();
  const [items, sections] = await Promise.all([listInvitations(actor, clock.now), listSections()]);
  return (
    <DeskFrame actor={actor} current="staff">
      <header className="ph">
        <h1>{words.title}</h1>
        <p>{words.note(clock)}</p>
      </header>
      <StaffTabs current="invitations" />
      <div className="people">
        <section className="panel" aria-label={words.title}>
          <InviteForm
            sections={sections.map(({ id, name }) => ({ id, name }))}
            action={inviteStaffAction}
          />
        </section>
        <Panel title={words.waiting}>
          {items.length === 0 ? (
            <NothingHere text={words.none} />
          ) : (
            <ul className="ppl">
              {items.map((item) => {
                const time = exactTime(new Date(item.expiresAt), clock);
                return (
                  <InvitationRow
                    key={item.id}
                    item={item}
                    until={item.isExpired ? words.expired(time) : words.until(time)}
                    renew={renewInvitationAction}
                    revoke={revokeInvitationAction}
                  />
                );
              })}
            </ul>
          )}
        </Panel>
      </div>
    </DeskFrame>
  );
}
