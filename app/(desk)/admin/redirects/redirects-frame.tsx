import type { ReactNode } from 'react';
import { EmptyState } from '@/components/admin/empty-state';
import { RedirectTabs, type RedirectTab } from '@/components/admin/redirects/redirect-tabs';
import { ar } from '@/messages/ar';
import { countMissedAddresses } from '@/newsroom/redirects/missing/list-missed-addresses';
import type { StaffActor } from '@/newsroom/staff/actor';
import { can } from '@/newsroom/staff/policy';
import { deskPublication } from '../desk-clock';
import { DeskFrame } from '../desk-frame';

const words = ar.redirectsDesk;

/** Frame, head and parts of the screens of old addresses, for who may care for them. */
export async function RedirectsFrame({
  actor,
  current,
  note,
  render,
}: {
  actor: StaffActor;
  current: RedirectTab;
  note: string;
  /** Asked only where the person may see it. */
  render: () => Promise<ReactNode>;
}) {
  if (!can(actor, 'redirect.edit')) return <NotYours actor={actor} />;
  const [missed, { digits }] = await Promise.all([countMissedAddresses(actor), deskPublication()]);
  return (
    <DeskFrame actor={actor} current="redirects">
      <header className="ph">
        <h1>{words.title}</h1>
        <p>{note}</p>
      </header>
      <RedirectTabs current={current} missed={{ count: missed, digits }} />
      {await render()}
    </DeskFrame>
  );
}

function NotYours({ actor }: { actor: StaffActor }) {
  return (
    <DeskFrame actor={actor} current={null}>
      <header className="ph">
        <h1>{words.title}</h1>
      </header>
      <EmptyState
        title={words.forbiddenTitle}
        text={words.forbidden}
        link={{ href: '/admin', word: words.toDesk }}
      />
    </DeskFrame>
  );
}
