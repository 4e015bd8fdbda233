import type { Metadata } from 'next';
import Link from 'next/link';
import { EmptyState } from '@/components/admin/empty-state';
import { Pager } from '@/components/admin/pager';
import { StaffFilter } from '@/components/admin/staff/staff-filter';
import { StaffTable } from '@/components/admin/staff/staff-table';
import { StaffTabs } from '@/components/admin/staff/staff-tabs';
import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import { listStaff, staffListInput } from '@/newsroom/staff/list-staff';
import { can } from '@/newsroom/staff/policy';
import { requireActor } from '@/web/current-actor';
import { deskClock } from '../desk-clock';
import { DeskFrame } from '../desk-frame';
import type { PageQuery } from '../page-query';
import { NotYourStaff } from './not-your-staff';
import { staffAddress } from './staff-address';
import './staff.css';

const words = ar.staff;

export const metadata: Metadata = { title: words.title };

/** The people of the newsroom. */
export default async function StaffPage({ searchParams }: { searchParams: PageQuery }) {
  const input = staffListInput.parse(await searchParams);
  const at = (page: number) => staffAddress({ ...input, page });
  const actor = await requireActor(at(input.page));
  if (!can(actor, 'staff.manage')) return <NotYourStaff actor={actor} />;
  const clock = await deskClock();
  const { items, hasMore, total } = await listStaff(actor, input);
  return (
    <DeskFrame key={at(input.page)} actor={actor} current="staff">
      <header className="ph split">
        <div>
          <h1>{words.title}</h1>
          <p>
            {words.note} <span className="num">{words.list.total(total, clock)}</span>
          </p>
        </div>
        <Link className="btn pri" href="/admin/staff/invitations" prefetch={false}>
          <Icon name="plus" className="s" />
          {words.list.invite}
        </Link>
      </header>
      <StaffTabs current="people" />
      <StaffFilter {...input} />
      {items.length === 0 ? (
        <EmptyState title={words.list.emptyTitle} text={words.list.empty} />
      ) : (
        <StaffTable items={items} clock={clock} ownId={actor.id} />
      )}
      <Pager
        previous={input.page > 1 ? at(input.page - 1) : null}
        next={hasMore ? at(input.page + 1) : null}
      />
    </DeskFrame>
  );
}
